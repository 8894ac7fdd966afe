package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.check.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A department's plan against the plan of its province. */
final class DepartmentPlan {
  private DepartmentPlan() {}

  static void run(PrintStream out, Language language) throws IOException {
    // page: cascade
    Path plans = Path.of("src/test/resources");
    Plan province = JsonFormat.plans().read(plans.resolve("province.json"));
    Plan department = JsonFormat.plans().read(plans.resolve("department.json"));
    AgencyDirectory agencies = AgencyDirectory.of(province.agencies());

    CascadeReport result = Cascade.standard().with(agencies).check(department, province);
    for (TaskCoverage task : result.tasks()) {
      out.println(task.upper().path() + ": " + task.fulfilment().text().in(language));
    }
    for (Finding finding : result.report().findings()) {
      out.println(finding.severity() + " " + finding.rule());
      out.println("  " + finding.text().in(language));
    }
    // end
  }
}
