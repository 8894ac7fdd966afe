package io.github.kehoach.json.form;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Location;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Node.Role;
import io.github.kehoach.json.tree.Places;
import io.github.kehoach.json.tree.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a tree: takes problems and unknown fields down and goes on, so that all problems
 * are told at once. Not thread-safe.
 */
public final class Parsing {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final Places places;
  private final int most;
  private final Shared shared;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> informations = new ArrayList<>();
  private @Nullable Problem newerVersion;
  private boolean ended;
  private Carrier carrier;

  /** Ends a reading early; never leaves this package. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Enough() {
      super(null, null, false, false);
    }
  }

  /** The object that keeps unknown fields, its own and those of objects inside that cannot. */
  static final class Carrier {
    private final @Nullable Node node;
    private Map<String, String> unknown = Map.of();

    private Carrier(@Nullable Node node) {
      this.node = node;
    }

    private void keep(String key, String json) {
      if (unknown.isEmpty()) {
        unknown = new LinkedHashMap<>();
      }
      unknown.put(key, json);
    }
  }

  /**
   * A reading that is yet to begin.
   *
   * @param most problems, and as many informations, that are listed
   */
  public Parsing(@Nullable Node root, Places places, int most, Shared shared) {
    this.places = places;
    this.most = most;
    this.shared = shared;
    this.carrier = new Carrier(root);
  }

  /** The values read lately. */
  Shared shared() {
    return shared;
  }

  // Problems

  int problemCount() {
    return problems.size();
  }

  /** A problem with a value. */
  public void problem(Node node, ProblemCode code, Object... values) {
    add(places.of(node).problem(code, values));
  }

  /** A problem with a field of an object that does not have it. */
  void problemOfAbsent(Node object, String field, ProblemCode code, Object... values) {
    Location place = places.of(object);
    add(place.as(place.pointer() + "/" + field).problem(code, values));
  }

  private void problemOfName(Node member, ProblemCode code, Object... values) {
    add(places.ofName(member).problem(code, values));
  }

  private void add(Problem problem) {
    if (problems.size() == most) {
      problems.sort(BY_PLACE);
      problems.add(places.end().problem(ProblemCode.TOO_MANY, most));
      ended = true;
      throw new Enough();
    }
    problems.add(problem);
  }

  /** A value of another type than is due. */
  void wrongType(Node node, Text due) {
    if (node.type() == Node.Type.NULL) {
      problem(node, ProblemCode.NULL);
    } else {
      problem(node, ProblemCode.WRONG_TYPE, Names.of(node), due);
    }
  }

  boolean isObject(Node node) {
    return is(node, Node.Type.OBJECT, Names.OBJECT);
  }

  boolean isList(Node node) {
    return is(node, Node.Type.LIST, Names.LIST);
  }

  private boolean is(Node node, Node.Type type, Text due) {
    if (node.type() != type) {
      wrongType(node, due);
    }
    return node.type() == type;
  }

  /** A field that stands twice. */
  void repeated(Node member) {
    problemOfName(member, ProblemCode.REPEATED, Names.shortened(member.name()));
  }

  /**
   * What ends the reading because the document is of another format or version: all else is noise.
   */
  public RuntimeException unsupported(Node node, ProblemCode code, Object... values) {
    problems.clear();
    informations.clear();
    problems.add(places.of(node).problem(code, values));
    ended = true;
    return new Enough();
  }

  /** A newer minor version, told before all else and kept under the name of its field. */
  public void newerVersion(Node node, String version, String known) {
    newerVersion = places.of(node).problem(ProblemCode.NEWER_VERSION, version, known);
    carrier.keep(node.name(), "\"" + version + "\"");
  }

  // Unknown fields

  Carrier beginCarrier(Node node) {
    Carrier outer = carrier;
    carrier = new Carrier(node);
    return outer;
  }

  /** The unknown fields of the carrier that ends. */
  Map<String, String> endCarrier(Carrier outer) {
    Map<String, String> unknown = carrier.unknown;
    carrier = outer;
    return unknown;
  }

  /** Keeps an unknown field for the carrier, after those of the objects inside it. */
  void unknown(Node member) {
    if (Names.isWhole(member.name()) && informations.size() < most) {
      informations.add(
          places.ofName(member).problem(ProblemCode.UNKNOWN_FIELD, Names.shortened(member.name())));
    }
    String json = UnknownJson.text(member, this);
    if (json != null) {
      carrier.keep(key(member), json);
    }
  }

  private String key(Node member) {
    Node object = member.parent();
    if (object == null || object == carrier.node) {
      return isOrphan(member.name()) ? member.name() : Pointers.ownKey(member.name());
    }
    return member.pointerFrom(carrier.node);
  }

  /**
   * Whether a name is the pointer to a field further inside whose object was replaced: a writer has
   * kept the field under its pointer as its name.
   */
  private boolean isOrphan(String name) {
    if (!Pointers.isInside(name) || carrier.unknown.containsKey(name)) {
      return false;
    }
    Node at = carrier.node;
    for (String step : Pointers.steps(Pointers.parent(name))) {
      at = at == null ? null : at.step(step);
      if (at == null || at.role() == Role.CARRIER) {
        return true;
      }
    }
    return at == null || at.role() != Role.PLACE;
  }

  /** Takes a problem down if a text or name holds half a character. */
  boolean isWhole(Node node, String text) {
    if (Names.isWhole(text)) {
      return true;
    }
    problem(node, ProblemCode.HALF_CHARACTER, Names.shortened(text));
    return false;
  }

  // Results

  /** All problems in the order of the document, before the one that ended it. */
  public List<Problem> problems(@Nullable Problem fault) {
    List<Problem> all = new ArrayList<>(problems);
    if (!ended) {
      all.sort(BY_PLACE);
      Optional.ofNullable(fault).ifPresent(all::add);
    }
    return all;
  }

  /** All informations in the order of the document, a newer version first. */
  public List<Problem> informations() {
    informations.sort(BY_PLACE);
    List<Problem> all = new ArrayList<>();
    Optional.ofNullable(newerVersion).ifPresent(all::add);
    informations.stream().limit(most - all.size()).forEach(all::add);
    return all;
  }

  /** What the outermost object could not carry itself. */
  public Map<String, String> unknown() {
    return carrier.unknown;
  }
}
