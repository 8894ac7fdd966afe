package io.github.kehoach.json;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.Succession;
import java.util.List;

/** {@code {"agencies":[…],"successions":[…]}}. */
final class DirectoryForm extends ObjectForm<AgencyDirectory> {
  static final DirectoryForm DIRECTORY = new DirectoryForm();

  private final Field<AgencyDirectory, List<Agency>> agencies =
      list("agencies", AgencyForm.AGENCY, AgencyDirectory::agencies);
  private final Field<AgencyDirectory, List<Succession>> successions =
      list("successions", SuccessionForm.SUCCESSION, AgencyDirectory::successions);

  private DirectoryForm() {
    super("AgencyDirectory");
  }

  @Override
  String restriction() {
    return """
        {"properties": {"agencies": {"uniqueItems": true}}}""";
  }

  @Override
  AgencyDirectory build(Slots slots) {
    return AgencyDirectory.of(slots.get(agencies), slots.get(successions));
  }
}
