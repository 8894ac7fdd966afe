package io.github.kehoach.core.agency;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reduces the spellings of an agency's name to keys. A key is the folded name in words, without
 * joining words and marks, its usual abbreviations written out. The abbreviations are everyday
 * practice, not law; one that fits two bodies is not among them, such as "Bộ CT" (the Politburo, or
 * the ministry of trade). A trailing "tỉnh" is dropped after "Sở", which exists in provinces only.
 */
final class AgencyNames {
  /** Abbreviations that mean the same in every name. */
  private static final Map<String, String> ANYWHERE =
      folded(
          Map.ofEntries(
              Map.entry("khcn", "khoa học công nghệ"),
              Map.entry("khđt", "kế hoạch đầu tư"),
              Map.entry("gdđt", "giáo dục đào tạo"),
              Map.entry("nnmt", "nông nghiệp môi trường"),
              Map.entry("nnptnt", "nông nghiệp phát triển nông thôn"),
              Map.entry("tnmt", "tài nguyên môi trường"),
              Map.entry("tttt", "thông tin truyền thông"),
              Map.entry("vhttdl", "văn hóa thể thao du lịch"),
              Map.entry("lđtbxh", "lao động thương binh xã hội"),
              Map.entry("gtvt", "giao thông vận tải"),
              Map.entry("ubnd", "ủy ban nhân dân"),
              Map.entry("hđnd", "hội đồng nhân dân"),
              Map.entry("mttq", "mặt trận tổ quốc"),
              Map.entry("nhnn", "ngân hàng nhà nước"),
              Map.entry("bhxh", "bảo hiểm xã hội"),
              Map.entry("ptth", "phát thanh truyền hình"),
              Map.entry("bql", "ban quản lý"),
              Map.entry("kcn", "khu công nghiệp"),
              Map.entry("vp", "văn phòng"),
              Map.entry("tp", "thành phố"),
              Map.entry("tw", "trung ương")));

  /** Abbreviations that have their meaning only after the word for a department or ministry. */
  private static final Map<String, String> AFTER_WORD =
      folded(
          Map.ofEntries(
              Map.entry("sở tp", "tư pháp"),
              Map.entry("bộ tp", "tư pháp"),
              Map.entry("sở tc", "tài chính"),
              Map.entry("bộ tc", "tài chính"),
              Map.entry("sở nv", "nội vụ"),
              Map.entry("bộ nv", "nội vụ"),
              Map.entry("sở xd", "xây dựng"),
              Map.entry("bộ xd", "xây dựng"),
              Map.entry("sở yt", "y tế"),
              Map.entry("bộ yt", "y tế"),
              Map.entry("sở ct", "công thương")));

  private static final int LONGEST =
      ANYWHERE.keySet().stream().mapToInt(String::length).max().orElse(0);

  private AgencyNames() {}

  static Set<String> keysOf(Agency agency) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(agency.name()));
    agency.aliases().forEach(alias -> keys.add(key(alias)));
    return keys;
  }

  /** The key of a name; two names of one key are one name. */
  static String key(String name) {
    String folded = Folding.fold(name);
    List<String> words = words(folded);
    List<String> full = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = endOfAbbreviation(words, i);
      String written = String.join("", words.subList(i, end));
      String afterWord = i == 0 ? written : words.get(i - 1) + " " + written;
      full.add(AFTER_WORD.getOrDefault(afterWord, ANYWHERE.getOrDefault(written, written)));
      i = end;
    }
    return full.isEmpty() ? folded : String.join(" ", full);
  }

  /** The words of a folded name that are not joining words. */
  private static List<String> words(String folded) {
    List<String> words =
        Arrays.stream(folded.split("[ ,;.&()\"'+/-]+", -1))
            .map(AgencyNames::withoutJoin)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    boolean saysNothing =
        words.size() > 1 && words.get(0).equals("sở") && last(words).equals("tỉnh");
    return saysNothing ? words.subList(0, words.size() - 1) : words;
  }

  /** Drops "và", also where it is written together with the word before ("KHvà CN"). */
  private static String withoutJoin(String word) {
    return word.endsWith("và") ? word.substring(0, word.length() - 2) : word;
  }

  /**
   * The end of the longest known abbreviation whose parts begin at a word ("KH", "CN"); the next
   * word if there is none.
   */
  private static int endOfAbbreviation(List<String> words, int start) {
    int best = start + 1;
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < words.size() && joined.length() < LONGEST; i++) {
      joined.append(words.get(i));
      if (ANYWHERE.containsKey(joined.toString())) {
        best = i + 1;
      }
    }
    return best;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static Map<String, String> folded(Map<String, String> plain) {
    return plain.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> Folding.fold(entry.getKey()), entry -> Folding.fold(entry.getValue())));
  }
}
