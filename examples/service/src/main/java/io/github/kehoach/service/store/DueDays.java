package io.github.kehoach.service.store;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.AgendaReport.Due;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of due days beside the plans. Always called inside the transaction of a change. */
@Component
public class DueDays {
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  DueDays(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /** Writes the due days of a plan anew. */
  void refresh(String id, Plan plan, Ledger ledger, DayRange range) {
    List<Due> due =
        Agenda.of(plan).with(ledger).with(AgencyDirectory.of(plan.agencies())).in(range).due();
    client.sql("delete from due where plan_id = ?").param(id).update();
    jdbc.batchUpdate(
        """
        insert into due (plan_id, day, pointer, task, section, title, leads, cycle, done_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        due,
        BATCH,
        (row, one) -> {
          row.setString(1, id);
          row.setObject(2, one.day());
          row.setString(3, one.item().pointer());
          row.setString(4, one.item().number().orElse(null));
          row.setString(5, one.item().section().orElse(null));
          row.setString(6, one.item().title());
          row.setArray(7, row.getConnection().createArrayOf("text", leads(one).toArray()));
          row.setString(8, one.cycle().toString());
          row.setObject(9, one.doneOn().orElse(null));
        });
  }

  private static List<String> leads(Due due) {
    Stream<String> held =
        due.item().holders().stream()
            .flatMap(holder -> holder.agency().stream())
            .map(String::valueOf);
    return Stream.concat(due.item().leads().stream().map(DueDays::key), held).distinct().toList();
  }

  private static String key(AgencyRef lead) {
    return lead.agency().map(String::valueOf).or(lead::text).orElse("");
  }

  /** What is due from one day to another, both inclusive; of one lead if it is named. */
  public List<DueDay> between(LocalDate from, LocalDate to, @Nullable String lead) {
    return client
        .sql(
            """
            select * from due
            where day between :from and :to and (cast(:lead as text) is null or :lead = any(leads))
            order by day, plan_id, pointer, cycle""")
        .param("from", from)
        .param("to", to)
        .param("lead", lead)
        .query((row, i) -> read(row))
        .list();
  }

  private static DueDay read(ResultSet row) throws SQLException {
    Array leads = row.getArray("leads");
    return new DueDay(
        row.getString("plan_id"),
        row.getObject("day", LocalDate.class),
        row.getString("pointer"),
        Optional.ofNullable(row.getString("task")),
        Optional.ofNullable(row.getString("section")),
        row.getString("title"),
        Arrays.asList((String[]) leads.getArray()),
        row.getString("cycle"),
        Optional.ofNullable(row.getObject("done_on", LocalDate.class)));
  }
}
