package io.github.kehoach.service.store;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.service.ServiceSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps plans and their facts. A plan is replaced only by who has seen its present version
 * (optimistic locking); facts are only added, one after another behind the lock of their plan's
 * row, so that nothing of two writers is lost.
 */
@Component
public class PlanStore {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans().compact();
  private static final JsonFormat<Fact> FACTS = JsonFormat.of(Fact.class).compact();

  private final JdbcClient client;
  private final DueDays due;
  private final ServiceSettings settings;

  PlanStore(JdbcClient client, DueDays due, ServiceSettings settings) {
    this.client = client;
    this.due = due;
    this.settings = settings;
  }

  /** All plans, by id. */
  public List<Listed> all() {
    return client
        .sql("select id, version, number, title, due_until from plan order by id")
        .query(
            (row, i) ->
                new Listed(
                    row.getString("id"),
                    row.getLong("version"),
                    Optional.ofNullable(row.getString("number")),
                    Optional.ofNullable(row.getString("title")),
                    row.getObject("due_until", LocalDate.class)))
        .list();
  }

  /** A plan with its facts. */
  @Transactional(readOnly = true)
  public Optional<StoredPlan> find(String id) {
    return find(id, "");
  }

  private Optional<StoredPlan> find(String id, String lock) {
    return client
        .sql("select version, document from plan where id = ?" + lock)
        .param(id)
        .query(
            (row, i) -> {
              ReadResult<Plan> read = PLANS.check(row.getString("document"));
              return new StoredPlan(
                  id, row.getLong("version"), read.orThrow(), read.unknown(), ledger(id));
            })
        .optional();
  }

  private Ledger ledger(String id) {
    List<Fact> facts =
        client
            .sql("select fact from fact where plan_id = ? order by no")
            .param(id)
            .query((row, i) -> FACTS.read(row.getString("fact")))
            .list();
    return Ledger.builder().facts(facts).build();
  }

  /**
   * Keeps a new plan.
   *
   * @return whether there was none of this id
   */
  @Transactional
  public boolean create(String id, Plan plan, Extensions beside) {
    int created =
        client
            .sql(
                """
                insert into plan (id, version, number, title, due_until, document)
                values (:id, 1, :number, :title, :until, cast(:document as json))
                on conflict do nothing""")
            .params(columns(id, plan, beside))
            .update();
    if (created == 1) {
      due.refresh(id, plan, Ledger.empty(), range(plan));
    }
    return created == 1;
  }

  /**
   * Replaces a plan.
   *
   * @param seen the version that the writer has seen
   * @return the new version; empty if the plan is not there in that version
   */
  @Transactional
  public Optional<Long> replace(String id, long seen, Plan plan, Extensions beside) {
    int replaced =
        client
            .sql(
                """
                update plan set version = version + 1, number = :number, title = :title,
                  due_until = :until, document = cast(:document as json)
                where id = :id and version = :seen""")
            .params(columns(id, plan, beside))
            .param("seen", seen)
            .update();
    if (replaced == 0) {
      return Optional.empty();
    }
    due.refresh(id, plan, ledger(id), range(plan));
    return Optional.of(seen + 1);
  }

  /**
   * Adds to the facts of a plan.
   *
   * @param change of the ledger, which may only add to it; it is asked while nobody else can write
   * @return the ledger as it is now; empty if there is no such plan
   */
  @Transactional
  public Optional<Ledger> add(String id, Function<StoredPlan, Ledger> change) {
    return find(id, " for update").map(stored -> add(stored, change.apply(stored)));
  }

  private Ledger add(StoredPlan stored, Ledger changed) {
    for (int no = stored.ledger().facts().size(); no < changed.facts().size(); no++) {
      client
          .sql("insert into fact (plan_id, no, fact) values (?, ?, cast(? as json))")
          .params(stored.id(), no, FACTS.write(changed.facts().get(no)))
          .update();
    }
    due.refresh(stored.id(), stored.plan(), changed, range(stored.plan()));
    return changed;
  }

  private Map<String, Object> columns(String id, Plan plan, Extensions beside) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("id", id);
    columns.put("number", plan.document().number().map(Object::toString).orElse(null));
    columns.put("title", plan.document().title().orElse(null));
    columns.put("until", range(plan).lastInclusive());
    columns.put("document", PLANS.with(beside).write(plan));
    return columns;
  }

  /** From the plan's day to the end of the last year whose due days are kept. */
  private DayRange range(Plan plan) {
    LocalDate first = plan.document().date().map(CalendarPeriod::firstDay).orElseThrow();
    int last = Math.min(first.getYear() + settings.yearsOfDueDays(), 9999);
    return DayRange.ofClosed(first, LocalDate.of(last, 12, 31));
  }
}
