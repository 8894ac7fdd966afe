package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.model.Forms.Bound;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.impl.UnsupportedTypeDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.impl.UnsupportedTypeSerializer;

/**
 * What {@link io.github.kehoach.json.KeHoachModule} is for Jackson 2, for a mapper of Jackson 3:
 * our types in our form, whatever the mapper's settings.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new KeHoachJackson3Module()).build();
 * }</pre>
 *
 * <p>A plan stands without its envelope; one that comes in its envelope is taken out of it. What
 * cannot be read is an {@link Jackson3ProblemsException} with all problems. On the class path
 * {@code findAndAddModules()} finds it, and so does Spring Boot 4; on the module path add it by
 * hand. Immutable and thread-safe.
 */
public final class KeHoachJackson3Module extends JacksonModule {
  /** A module for any number of mappers. */
  public KeHoachJackson3Module() {}

  @Override
  public String getModuleName() {
    return "io.github.kehoach.json.jackson3";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "io.github.kehoach", "plan-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers(KeHoachJackson3Module::writer));
    context.addDeserializers(new Readers());
    context.addKeySerializers(new Writers(KeHoachJackson3Module::keyWriter));
    context.addKeyDeserializers(
        (type, config, description) -> keyReader(type.getRawClass()).orElse(null));
    context.insertAnnotationIntrospector(new RootNames());
  }

  /** A type of the library without a form is refused, in place of what a mapper would guess. */
  private static <T> @Nullable ValueDeserializer<?> reader(JavaType type, Class<T> raw) {
    return Forms.of(raw)
        .<ValueDeserializer<?>>map(bound -> new Jackson3Reader<>(raw, bound))
        .or(() -> Forms.refusal(raw).map(why -> new UnsupportedTypeDeserializer(type, why)))
        .orElse(null);
  }

  private static @Nullable ValueSerializer<?> writer(JavaType type) {
    Class<?> raw = type.getRawClass();
    return Forms.of(raw)
        .<ValueSerializer<?>>map(bound -> new Jackson3Writer<>(bound.form()))
        .or(() -> Forms.refusal(raw).map(why -> new UnsupportedTypeSerializer(type, why)))
        .orElse(null);
  }

  private static @Nullable ValueSerializer<?> keyWriter(JavaType type) {
    return Forms.of(type.getRawClass())
        .filter(Bound::isText)
        .map(Jackson3Writer.OfKey::new)
        .orElse(null);
  }

  private static <T> Optional<KeyDeserializer> keyReader(Class<T> type) {
    return Forms.of(type)
        .filter(Bound::isText)
        .map(bound -> new Jackson3Reader.OfKey<>(type, bound));
  }

  /** Finds what writes a type, by {@link #writer} or {@link #keyWriter}. */
  private static final class Writers extends Serializers.Base {
    private final Function<JavaType, @Nullable ValueSerializer<?>> finder;

    private Writers(Function<JavaType, @Nullable ValueSerializer<?>> finder) {
      this.finder = finder;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.Value format) {
      return finder.apply(type);
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type, type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type, type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Forms.of(type).isPresent();
    }
  }

  /** For mappers that wrap a value in its name: that of the API, not of the class behind it. */
  private static final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
      return Forms.of(type.getRawType())
          .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
          .orElse(null);
    }
  }
}
