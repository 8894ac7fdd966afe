package io.github.kehoach.tracker.view;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.text.AgencyNames;
import java.util.ArrayList;
import java.util.List;

/** Who leads, and after an arrow who stands for him today, where that is somebody else. */
public final class LeadWords {
  private LeadWords() {}

  /**
   * Leads in words.
   *
   * @param holders one for each lead, or none
   */
  public static String of(List<AgencyRef> leads, List<Holder> holders, AgencyNames names) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < leads.size(); i++) {
      String printed = names.of(leads.get(i));
      boolean changed = i < holders.size() && holders.get(i).hasChanged();
      words.add(changed ? printed + " → " + holders.get(i).words() : printed);
    }
    return String.join("; ", words);
  }
}
