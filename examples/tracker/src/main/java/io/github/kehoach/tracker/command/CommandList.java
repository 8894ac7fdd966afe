package io.github.kehoach.tracker.command;

import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands in the help, each in Vietnamese and, below it, in English. */
final class CommandList {
  private static final int GAP = 2;

  private CommandList() {}

  static String of(Help help) {
    int widest = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0);
    int names = widest + 2 * GAP;
    int width = help.commandSpec().usageMessage().width();
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(names, GAP, Column.Overflow.TRUNCATE),
            new Column(width - names, GAP, Column.Overflow.WRAP));
    help.subcommands().forEach((name, command) -> add(name, command, table));
    return table.toString();
  }

  private static void add(String name, Help command, TextTable table) {
    UsageMessageSpec usage = command.commandSpec().usageMessage();
    String first = name;
    for (String words :
        Stream.of(usage.header(), usage.description()).flatMap(Stream::of).limit(2).toList()) {
      table.addRowValues(first, words.replace("%%", "%"));
      first = "";
    }
  }
}
