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
final class NameKeys {
  /** Some mean the same in every name, some only after the word for a department or ministry. */
  private static final Map<String, String> FULL =
      """
      khcn = khoa học công nghệ
      khđt = kế hoạch đầu tư
      gdđt = giáo dục đào tạo
      nnmt = nông nghiệp môi trường
      nnptnt = nông nghiệp phát triển nông thôn
      tnmt = tài nguyên môi trường
      tttt = thông tin truyền thông
      vhttdl = văn hóa thể thao du lịch
      lđtbxh = lao động thương binh xã hội
      gtvt = giao thông vận tải
      ubnd = ủy ban nhân dân
      hđnd = hội đồng nhân dân
      mttq = mặt trận tổ quốc
      nhnn = ngân hàng nhà nước
      bhxh = bảo hiểm xã hội
      ptth = phát thanh truyền hình
      bql = ban quản lý
      kcn = khu công nghiệp
      vp = văn phòng
      tp = thành phố
      tw = trung ương
      sở tp = tư pháp
      bộ tp = tư pháp
      sở tc = tài chính
      bộ tc = tài chính
      sở nv = nội vụ
      bộ nv = nội vụ
      sở xd = xây dựng
      bộ xd = xây dựng
      sở yt = y tế
      bộ yt = y tế
      sở ct = công thương
      """
          .lines()
          .map(line -> Folding.fold(line).split(" = ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private static final int LONGEST =
      FULL.keySet().stream().mapToInt(String::length).max().orElse(0);

  private NameKeys() {}

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
      full.add(FULL.getOrDefault(afterWord, FULL.getOrDefault(written, written)));
      i = end;
    }
    return full.isEmpty() ? folded : String.join(" ", full);
  }

  /** The words of a folded name that are not joining words. */
  private static List<String> words(String folded) {
    List<String> words =
        Arrays.stream(folded.split("[ ,;.&()\"'+/-]+", -1))
            .map(NameKeys::withoutJoin)
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
      if (FULL.containsKey(joined.toString())) {
        best = i + 1;
      }
    }
    return best;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
