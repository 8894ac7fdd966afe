package io.github.kehoach.core.agency;

import io.github.kehoach.core.Folding;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reduces the spellings of an agency's name to keys. */
final class AgencyNames {
  /** What is usually shortened, longest first where one begins another; both sides folded. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("khcn", "khoa học công nghệ"),
          Map.entry("kh-cn", "khoa học công nghệ"),
          Map.entry("gdđt", "giáo dục đào tạo"),
          Map.entry("gd-đt", "giáo dục đào tạo"),
          Map.entry("nnmt", "nông nghiệp môi trường"),
          Map.entry("nn-mt", "nông nghiệp môi trường"),
          Map.entry("nnptnt", "nông nghiệp phát triển nông thôn"),
          Map.entry("tnmt", "tài nguyên môi trường"),
          Map.entry("tttt", "thông tin truyền thông"),
          Map.entry("tt-tt", "thông tin truyền thông"),
          Map.entry("khđt", "kế hoạch đầu tư"),
          Map.entry("vhttdl", "văn hoá thể thao du lịch"),
          Map.entry("lđtbxh", "lao động thương binh xã hội"),
          Map.entry("gtvt", "giao thông vận tải"),
          Map.entry("ubnd", "uỷ ban nhân dân"),
          Map.entry("hđnd", "hội đồng nhân dân"),
          Map.entry("vp", "văn phòng"),
          Map.entry("tp", "thành phố"),
          Map.entry("tw", "trung ương"),
          Map.entry("nhnn", "ngân hàng nhà nước"),
          Map.entry("bhxh", "bảo hiểm xã hội"),
          Map.entry("ptth", "phát thanh truyền hình"));

  private AgencyNames() {}

  static Set<String> keysOf(Agency agency) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(agency.name()));
    agency.aliases().forEach(alias -> keys.add(key(alias)));
    return keys;
  }

  /** Folds, writes usual abbreviations out, and drops joining words and marks. */
  static String key(String name) {
    String joined = Folding.fold(name).replace(" & ", "").replace("&", "");
    StringBuilder key = new StringBuilder(joined.length());
    for (String word : joined.split("[ ,;.]+", -1)) {
      if (word.isEmpty() || word.equals("và") || word.equals("-")) {
        continue;
      }
      String full = SHORT.get(word);
      key.append(key.isEmpty() ? "" : " ").append(full == null ? word : Folding.fold(full));
    }
    return key.toString();
  }
}
