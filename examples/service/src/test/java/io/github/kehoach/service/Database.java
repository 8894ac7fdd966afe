package io.github.kehoach.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server for tests: that of {@code -Dkehoach.database=jdbc:postgresql://…}, else one
 * whose binaries the profile {@code postgres} brings. PostgreSQL refuses to run as root; as root
 * the server is therefore started in a user namespace of its own ({@code unshare}). Where the
 * machine does not allow that, the tests are skipped, and say so.
 */
final class Database {
  private Database() {}

  private static final class One {
    static final String URL = start();
  }

  /** Where the server is; one server serves all tests. */
  static String url() {
    return One.URL;
  }

  /** As settings of the service. */
  static String[] settings() {
    return new String[] {"spring.datasource.url=" + url(), "spring.datasource.username=postgres"};
  }

  private static String start() {
    String given = System.getProperty("kehoach.database");
    if (given != null) {
      return given;
    }
    try {
      return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
    } catch (IOException | IllegalStateException refused) {
      String why =
          "PostgreSQL cannot be started here, so its tests are skipped. As root this needs user"
              + " namespaces (unshare -U); run as another user, or name a server with"
              + " -Dkehoach.database=jdbc:postgresql://… ("
              + refused.getMessage()
              + ")";
      System.err.println(why);
      Assumptions.abort(why);
      throw new AssertionError("not reached", refused);
    }
  }
}
