/** A module that embeds the library: one requires is enough. */
module io.github.kehoach.modular {
  requires io.github.kehoach.json;

  opens io.github.kehoach.modular;
}
