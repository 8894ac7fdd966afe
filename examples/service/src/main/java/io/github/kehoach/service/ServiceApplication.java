package io.github.kehoach.service;

import io.github.kehoach.json.KeHoachModule;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Starts the service. The library needs none of Spring: what it gives is made here, once, as beans,
 * and shared by all requests.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
public class ServiceApplication {
  /** Starts the service with the settings of {@code application.properties}. */
  public static void main(String[] arguments) {
    SpringApplication.run(ServiceApplication.class, arguments);
  }

  /** Spring Boot gives this to its mapper; it does not look for modules by itself. */
  @Bean
  KeHoachModule keHoachModule() {
    return new KeHoachModule();
  }

  @Bean
  PlanValidator planValidator() {
    return PlanValidator.of(RuleSet.standard());
  }

  /** The one clock: the library is always told the day. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
