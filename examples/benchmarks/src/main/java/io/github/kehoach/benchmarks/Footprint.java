package io.github.kehoach.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.benchmarks.PlanRecords.Envelope;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes in memory for each task of plan 726/KH-UBND: as we keep it, and as Jackson binds it into
 * records of the same shape. Tasks alone, because both keep the rest of a plan once.
 */
public final class Footprint {
  /** What is there once, however many tasks there are. */
  private static final GraphLayout CONSTANTS =
      GraphLayout.parseInstance(
          Cycle.values(), Edge.values(), Trigger.Type.values(), Extensions.none(), List.of());

  private Footprint() {}

  /** Prints bytes a task, and their ratio. */
  public static void main(String[] arguments) throws IOException {
    byte[] json;
    try (InputStream in = Footprint.class.getResourceAsStream("/plans/hai-duong/726.json")) {
      json = in.readAllBytes();
    }
    Plan plan = JsonFormat.plans().read(json);
    Envelope records = PlanRecords.MAPPER.readValue(json, Envelope.class);
    JsonNode tree = PlanRecords.MAPPER.readTree(json);
    List<Task> tasks = plan.sections().stream().map(Section::tasks).flatMap(List::stream).toList();
    Object[] ours = tasks.toArray();
    Object[] theirs =
        records.plan().sections().stream().flatMap(section -> section.tasks().stream()).toArray();
    double mine = size(ours) / (double) ours.length;
    double bound = size(theirs) / (double) theirs.length;
    System.out.printf("tasks           %d, one in JSON %d bytes%n", ours.length, jsonSize(tree));
    System.out.printf("ours            %.0f bytes a task%n", mine);
    System.out.printf("Jackson records %.0f bytes a task%n", bound);
    System.out.printf("ratio           %.2f%n", mine / bound);
    System.out.printf(
        "whole plan      %d against %d, ratio %.2f%n",
        size(plan), size(records), size(plan) / (double) size(records));
  }

  private static long jsonSize(JsonNode tree) {
    long bytes = 0;
    int count = 0;
    for (JsonNode section : tree.at("/plan/sections")) {
      for (JsonNode task : section.get("tasks")) {
        bytes += task.toString().getBytes(UTF_8).length;
        count++;
      }
    }
    return bytes / count;
  }

  private static long size(Object root) {
    return GraphLayout.parseInstance(root).subtract(CONSTANTS).totalSize();
  }
}
