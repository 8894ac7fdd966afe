package io.github.kehoach.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * One value of a document, with what stands in it and where it stands. Members and elements are
 * linked in the order of the document, repeated names included. Made by a {@link TreeBuilder}
 * alone; belongs to one reading.
 */
public final class Node {
  /** What a value is. */
  public enum Type {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** Something that only the tree of a mapper can hold. */
    OTHER
  }

  /** What an object became when it was read: where its unknown fields are kept. */
  public enum Role {
    /** Not read as an object of the format. */
    NONE,
    /** Keeps its unknown fields itself. */
    CARRIER,
    /** Leaves its unknown fields to the carrier around it. */
    PLACE
  }

  private final Type type;
  private final String text;
  private final @Nullable Node parent;
  private final @Nullable String name;
  private final int index;
  private final int token;
  private @Nullable Node first;
  private @Nullable Node next;
  private boolean open;
  private Role role = Role.NONE;

  Node(Type type, String text, @Nullable Node parent, @Nullable String name, int index, int token) {
    this.type = type;
    this.text = text;
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.token = token;
  }

  public Type type() {
    return type;
  }

  /** The text of a text, the digits of a number as they are written; otherwise empty. */
  public String text() {
    return text;
  }

  public @Nullable Node parent() {
    return parent;
  }

  /** Name of a member, empty for anything else. */
  public String name() {
    return name == null ? "" : name;
  }

  /** Place among its siblings, from 0. */
  public int index() {
    return index;
  }

  /** How many names and values stand before it; its own name, if it has one, is the last. */
  int token() {
    return token;
  }

  /** The number of its name; its own if it has none. */
  int firstToken() {
    return name == null ? token : token - 1;
  }

  /** The first member or element; null if there is none. */
  public @Nullable Node first() {
    return first;
  }

  /** The member or element that follows this one; null after the last. */
  public @Nullable Node next() {
    return next;
  }

  /** Whether the text ended or broke before the end of this object or list. */
  public boolean isOpen() {
    return open;
  }

  public Role role() {
    return role;
  }

  public void role(Role other) {
    role = other;
  }

  void append(@Nullable Node last, Node child) {
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
  }

  void open(boolean isOpen) {
    open = isOpen;
  }

  /** The first member of a name; null if there is none. */
  public @Nullable Node member(String wanted) {
    for (Node child = first; child != null; child = child.next) {
      if (wanted.equals(child.name)) {
        return child;
      }
    }
    return null;
  }

  /** The member or element at a step of a JSON Pointer; null if there is none. */
  public @Nullable Node step(String step) {
    if (type == Type.OBJECT) {
      return member(step);
    }
    for (Node child = first; child != null && type == Type.LIST; child = child.next) {
      if (step.equals(Integer.toString(child.index))) {
        return child;
      }
    }
    return null;
  }

  /** JSON Pointer to this value from the root. */
  public String pointer() {
    return pointerFrom(null);
  }

  /** JSON Pointer to this value from a value around it; from the root if that is null. */
  public String pointerFrom(@Nullable Node outer) {
    StringBuilder pointer = new StringBuilder();
    for (Node at = this; at != outer && at.parent != null; at = at.parent) {
      pointer.insert(0, at.name == null ? at.index : Pointers.escaped(at.name)).insert(0, '/');
    }
    return pointer.toString();
  }
}
