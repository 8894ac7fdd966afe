package io.github.kehoach.tracker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code kehoach} command without a subcommand: a plan in figures. */
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    version = "kehoach 0.1.0",
    description = {
      "Đọc, kiểm tra và theo dõi kế hoạch của cơ quan nhà nước.",
      "Reads, checks and follows government plans."
    })
final class KeHoachCommand implements Runnable {
  @Mixin Options options = new Options();

  @Override
  public void run() {
    options.screen();
  }
}
