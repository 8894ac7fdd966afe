package io.github.kehoach.tracker.command;

import java.util.ListResourceBundle;

/** The words of every command's help that picocli has in English only. */
final class HelpWords extends ListResourceBundle {
  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"usage.synopsisHeading", "Cách dùng / usage:%n  "},
      {"usage.commandListHeading", "Các lệnh / commands:%n"},
      {"mixinStandardHelpOptions.help", "In hướng dẫn này / print this help."},
      {"mixinStandardHelpOptions.version", "In số phiên bản / print the version."},
      {"kehoach.help.usage.header", "In hướng dẫn của một lệnh."},
      {"kehoach.help.usage.description", "Prints the help of a command: kehoach help validate."},
      {"helpCommand.command", "Lệnh cần xem / the command."},
      {"helpCommand.help", "In hướng dẫn này / print this help."},
    };
  }
}
