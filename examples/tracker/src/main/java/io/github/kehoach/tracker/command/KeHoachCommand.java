package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Terminal;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.view.AgendaView;
import io.github.kehoach.tracker.view.ClarityView;
import io.github.kehoach.tracker.view.Figures;
import io.github.kehoach.tracker.view.OverviewJson;
import io.github.kehoach.tracker.view.OverviewView;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code kehoach} command; without a subcommand it prints plan 726/KH-UBND of Hải Dương. */
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    version = "kehoach 0.1.0",
    sortOptions = false,
    description = {
      "Đọc, kiểm tra và theo dõi kế hoạch của cơ quan nhà nước.",
      "Reads, checks and follows government plans."
    },
    footer = {
      "",
      "Mã thoát / exit code: 0 không có lỗi / sound, 1 có lỗi / errors found,",
      "2 không dùng được đầu vào / unusable input."
    },
    subcommands = {
      ShowCommand.class,
      ValidateCommand.class,
      RulesCommand.class,
      CascadeCommand.class,
      CompareCommand.class,
      DueCommand.class,
      DiffCommand.class,
      StatusCommand.class,
      ConvertCommand.class,
      ImportCommand.class,
      HolidaysCommand.class,
      DeadlineCommand.class,
      TargetCommand.class,
      ExplainCommand.class,
      SchemaCommand.class,
      CommandLine.HelpCommand.class
    })
public final class KeHoachCommand implements Callable<Integer> {
  private static final Text CALENDAR =
      Text.template(
          "ĐẾN HẠN TỪ {0} (↻ định kỳ: lần gần nhất)", "DUE FROM {0} ON (↻ recurring: next day)");

  @Mixin Options options = new Options();

  @Option(
      names = "--as-of",
      paramLabel = "2025-03-31",
      description = "Tính lịch từ ngày / calendar from this day (mặc định / default 2025-03-10).",
      defaultValue = "2025-03-10",
      scope = ScopeType.LOCAL)
  LocalDate asOf = LocalDate.of(2025, 3, 10);

  /**
   * Runs the command.
   *
   * @return its exit code: 0 sound, 1 errors found, 2 unusable input
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = line();
    line.setOut(out);
    line.setErr(err);
    return Failures.execute(line, args);
  }

  /** The command with its subcommands, its words and its values. */
  public static CommandLine line() {
    CommandLine line = new CommandLine(new KeHoachCommand());
    line.setResourceBundle(new HelpWords());
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandList::of);
    line.setColorScheme(Help.defaultColorScheme(Terminal.colours(System.getenv())));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, KeHoachCommand::day);
    line.registerConverter(PartNumber.class, PartNumber::parse);
    line.registerConverter(CalendarPeriod.class, CalendarPeriod::parse);
    return line;
  }

  /** A day of the years that a plan can name; any other is a slip of the hand. */
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    return CalendarPeriod.day(day).firstDay();
  }

  @Override
  public Integer call() {
    Plan plan = Plans.read(PlanFile.DEFAULT);
    DayRange range = DayRange.ofClosed(asOf, asOf.plusYears(2));
    AgendaReport agenda = Agenda.of(plan).in(range);
    if (options.json()) {
      new OverviewJson(options.out()).write(plan, Figures.of(plan), agenda, ClarityMatrix.of(plan));
      return 0;
    }
    Screen screen = options.screen();
    OverviewView overview = new OverviewView(screen);
    overview.head(plan);
    overview.figures(Figures.of(plan));
    screen.heading(CALENDAR.fill(asOf));
    AgendaView view = new AgendaView(plan, agenda, screen);
    view.calendar(agenda.dueOnce(), false);
    view.withoutDates();
    ClarityView.print(ClarityMatrix.of(plan), screen);
    return 0;
  }
}
