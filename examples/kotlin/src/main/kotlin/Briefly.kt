package io.github.kehoach.kotlin

import io.github.kehoach.core.deadline.Deadline
import io.github.kehoach.core.plan.Plan

/**
 * A deadline in a few words. The compiler knows all variants of the sealed type: `when` needs no
 * `else`, and does not compile when one is missing.
 */
fun briefly(deadline: Deadline): String =
    when (deadline) {
      is Deadline.By -> "đến ${deadline.period().lastDay()}"
      is Deadline.Before -> "trước ${deadline.period().firstDay()}"
      is Deadline.Every -> "định kỳ"
      is Deadline.Continuous -> "thường xuyên"
      is Deadline.Open -> "chưa ấn định ngày xong"
      is Deadline.OnDemand -> "khi có yêu cầu"
      is Deadline.Triggered -> "chờ sự kiện"
      is Deadline.AllOf -> deadline.parts().joinToString(" và ") { briefly(it) }
      is Deadline.Scoped -> deadline.parts().joinToString("; ") { briefly(it.deadline()) }
      is Deadline.Unstated -> "không nêu"
      is Deadline.Unread -> "chưa đọc được: ${deadline.text()}"
    }

/** The deadlines of a plan by the number of the task; a task without one has its title. */
fun deadlines(plan: Plan): Map<String, String> =
    plan.tasks().associate { place ->
      val task = place.task()
      task.number().map { it.toString() }.orElse(task.title()) to briefly(task.deadline())
    }
