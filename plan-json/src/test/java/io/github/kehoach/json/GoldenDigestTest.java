package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The golden files are those that were released, to the byte; see {@link GoldenTest}. */
class GoldenDigestTest {
  /** SHA-256 and file; a new version adds its own lines. */
  private static final String DIGESTS =
      """
      e117fba9cb03c22493dfebe584f517ba7cb5bcfa0f134ba0f2db7e99030d1f7f  kehoach-1/directory.canonical
      288a517f9a79aeec2f42387d32a4fdcea951e70d26a78910e0151f57aac9e139  kehoach-1/directory.json
      80bdfb90ae1291aa4d6eca59db4c84c7ab3641237edf9f72f16817cb7fb2792f  kehoach-1/ledger.canonical
      4164e8d14a1e71ecb86c12d38417e7cafc7990940b880d3176cb46562aa50968  kehoach-1/ledger.json
      552efea667bc2b75c7e25dfe332953be08f6e0df1e6c237bd15edc26e873f832  kehoach-1/plan.canonical
      d7a4401a1d703d50f54caaa473c8ff08753f1756c791ac20ecf59784650873ef  kehoach-1/plan.json
      e5c06791f3da56db8d0564d68f85f5a0b038fda3a3a8721be6cbb2566c8a21a9  kehoach-1/plans.jsonl
      7225ec15423b6ae5588ceec63bcd0e8e46dc134da7833d6e1eceb3c89bea1421  kehoach-1/report.canonical
      f9a847880ff19e4d4165f8a75cc08be89a9d215a9017b6ed5a7a19ba6b70da6b  kehoach-1/report.json
      bac60519a51d44a7f4bf71bfb595476297f5e55dd0e808844aacbe4431308409  kehoach-1/rule-set.canonical
      16719c4b5b02fdb65c801c41c790a34c4c419cf0d6f04bb5b84f610b45b23783  kehoach-1/rule-set.json
      ce6dcc49e69e8ad35163d802307a1c74d87c092dec58f8ff3862441782bc3d61  kehoach-1/status.canonical
      f16f313e1a4f8c7905900457f893a6d1e579f2e1520b665b1e6e528aa9144129  kehoach-1/status.json
      20c79e2aaa23f0d565f6d69407f4766372421d968114250fa5f565257148fcbd  kehoach-1/tasks.jsonl
      """;

  @Test
  void aReleasedFileNeverChanges() throws IOException {
    List<String> digests;
    try (Stream<Path> files = Files.walk(GoldenTest.FOLDER)) {
      digests = files.filter(Files::isRegularFile).map(GoldenDigestTest::line).sorted().toList();
    }
    assertThat(digests)
        .as(
            "A golden file of a released version never changes: what was written then must be read"
                + " for ever. New fields go into a new file. Before its release, change the digest"
                + " together with the file.")
        .containsExactlyInAnyOrderElementsOf(DIGESTS.lines().toList());
  }

  private static String line(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      String name = GoldenTest.FOLDER.relativize(file).toString().replace('\\', '/');
      return HexFormat.of().formatHex(digest) + "  " + name;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
