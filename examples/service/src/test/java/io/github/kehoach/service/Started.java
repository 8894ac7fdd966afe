package io.github.kehoach.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service on a free port. */
final class Started {
  /** Nobody listens there. Who sends nothing for three seconds is cut off. */
  static final String[] NO_DATABASE = {
    "spring.flyway.enabled=false",
    "spring.datasource.url=jdbc:postgresql://localhost:1/none",
    "spring.datasource.hikari.connection-timeout=250",
    "server.tomcat.connection-timeout=3s"
  };

  private Started() {}

  /** One for all tests that need no database; there is none. */
  private static final class WithoutDatabase {
    static final Asked ONE = new Asked(port(run(NO_DATABASE)));
  }

  static Asked withoutDatabase() {
    return WithoutDatabase.ONE;
  }

  /** One for all tests that need a database. */
  private static final class OverPostgres {
    static final Asked ONE = new Asked(port(run(Database.settings())));
  }

  static Asked overPostgres() {
    Database.url(); // where there is none, this skips the test
    return OverPostgres.ONE;
  }

  static ConfigurableApplicationContext run(String... settings) {
    String[] arguments = new String[settings.length + 1];
    arguments[0] = "--server.port=0";
    for (int i = 0; i < settings.length; i++) {
      arguments[i + 1] = "--" + settings[i];
    }
    return SpringApplication.run(ServiceApplication.class, arguments);
  }

  static int port(ConfigurableApplicationContext started) {
    return ((ServletWebServerApplicationContext) started).getWebServer().getPort();
  }
}
