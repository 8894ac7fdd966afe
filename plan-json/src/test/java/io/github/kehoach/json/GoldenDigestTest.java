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
      35a26c15090f555b7ba32e4f43061cdf70362cca2ef8d813048eff3b7d95d585  kehoach-1/ledger.canonical
      b81605c0d5998ad61e72c0901d07b13d2096f9e355f4e7fd32d72a7efe37ddf6  kehoach-1/ledger.json
      04c3f7ed3ff5fc5ddbafbe86ce207a4e4750af2f3c4bb4fcdad07763551d672c  kehoach-1/plan.canonical
      46e6fdc1228cba28776d384f8a7f9a7b4d545fdc7dff33b34b4b2815a5569aa5  kehoach-1/plan.json
      a7b60d093e728dd0e1e54521074b4a046815b61b055f7a660c23adbde27a71dd  kehoach-1/plans.jsonl
      a7537907309691e429da8069171d89c3e6a2e1c695dad4e273476412a3d54ab9  kehoach-1/report.canonical
      d95739626b71856ca3e749f57b2e5961931ecd4490438c64a366ab027299ef1b  kehoach-1/report.json
      c7535bdd1825662f5e90886f0c8e2510d49de6f69236f393de42c80c57fb926c  kehoach-1/rule-set.canonical
      c0d64037d25a3450f751bb0046e9d006fdccf391805fb4cdf750da1d4eceab49  kehoach-1/rule-set.json
      9f53d4b92636dc2c7b734b39396ed5ea6b91d0b728c993dfea766a9a679e5a73  kehoach-1/status.canonical
      51f68c5d0c441e3d916053c72e216b671225a1fd6f4e9baaeb6fe23d287fd404  kehoach-1/status.json
      98a45681a763130da6f05c21fb83bd7f21f55b77a68cbe4879320426bc652686  kehoach-1/tasks.jsonl
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
