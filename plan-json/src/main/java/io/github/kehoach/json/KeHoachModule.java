package io.github.kehoach.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.impl.UnsupportedTypeDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.impl.UnsupportedTypeSerializer;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.model.Forms.Bound;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mapper of Jackson 2 (2.17 or later) read and write the types of the library in our form,
 * whatever its settings: naming strategy, inclusion, unknown fields, dates, enums, visibility,
 * default typing and the rest. Values that are one text, such as an agency's id, may also be the
 * keys of a map. The order of modules does not matter.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new KeHoachModule()).build();
 * mapper.writeValueAsString(Deadline.by(CalendarPeriod.month(2025, 2)));
 *     // {"kind":"by","period":"2025-02"}
 * }</pre>
 *
 * <p>{@code findAndRegisterModules()} finds it. Spring Boot 3 does not call that: there, declare a
 * bean of this type. For Jackson 3, and so for Spring Boot 4, see {@link
 * io.github.kehoach.json.jackson3}.
 *
 * <p>A plan stands without its envelope here; one that comes in its envelope is taken out of it.
 * What cannot be read is a {@link ProblemsInMapperException} with all problems and the mapper's
 * path. Unknown fields inside a value that cannot carry them, such as a deadline in somebody else's
 * object, are dropped. A type of the library without a form is refused, never guessed: {@code
 * FORMAT.md} lists those that have one. Immutable and thread-safe.
 */
public final class KeHoachModule extends Module {
  /** A module for any number of mappers. */
  public KeHoachModule() {}

  @Override
  public String getModuleName() {
    return "io.github.kehoach.json";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "io.github.kehoach", "plan-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers(KeHoachModule::writer));
    context.addDeserializers(new Readers());
    context.addKeySerializers(new Writers(KeHoachModule::keyWriter));
    context.addKeyDeserializers(
        (type, config, description) -> keyReader(type.getRawClass()).orElse(null));
    context.insertAnnotationIntrospector(new RootNames());
  }

  /** A type of the library without a form is refused, in place of what a mapper would guess. */
  private static <T> @Nullable JsonDeserializer<?> reader(JavaType type, Class<T> raw) {
    return Forms.of(raw)
        .<JsonDeserializer<?>>map(bound -> new FormDeserializer<>(raw, bound))
        .or(() -> Forms.refusal(raw).map(why -> new UnsupportedTypeDeserializer(type, why)))
        .orElse(null);
  }

  private static @Nullable JsonSerializer<?> writer(JavaType type) {
    Class<?> raw = type.getRawClass();
    return Forms.of(raw)
        .<JsonSerializer<?>>map(bound -> new FormSerializer<>(bound.form()))
        .or(() -> Forms.refusal(raw).map(why -> new UnsupportedTypeSerializer(type, why)))
        .orElse(null);
  }

  private static @Nullable JsonSerializer<?> keyWriter(JavaType type) {
    return Forms.of(type.getRawClass())
        .filter(Bound::isText)
        .map(FormSerializer.OfKey::new)
        .orElse(null);
  }

  private static <T> Optional<KeyDeserializer> keyReader(Class<T> type) {
    return Forms.of(type)
        .filter(Bound::isText)
        .map(bound -> new FormDeserializer.OfKey<>(type, bound));
  }

  /** Finds what writes a type, by {@link #writer} or {@link #keyWriter}. */
  private static final class Writers extends Serializers.Base {
    private final Function<JavaType, @Nullable JsonSerializer<?>> finder;

    private Writers(Function<JavaType, @Nullable JsonSerializer<?>> finder) {
      this.finder = finder;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return finder.apply(type);
    }
  }

  /** For mappers that wrap a value in its name: that of the API, not of the class behind it. */
  private static final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
      return Forms.of(type.getRawType())
          .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
          .orElse(null);
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return reader(type, type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return reader(config.constructType(type), type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Forms.of(type).isPresent();
    }
  }
}
