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
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Lets a Jackson mapper read and write the types of the model in our form, whatever its settings:
 * naming strategy, inclusion, unknown fields, dates, enums, visibility, default typing and the
 * rest. Values that are one text, such as an agency's id, may also be the keys of a map. Found by
 * {@code findAndRegisterModules()}; the order of modules does not matter.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new KeHoachModule()).build();
 * mapper.writeValueAsString(Deadline.by(CalendarPeriod.month(2025, 2)));
 *     // {"kind":"by","period":"2025-02"}
 * }</pre>
 *
 * <p>A plan stands without its envelope here. The first problem is reported as an {@code
 * InvalidFormatException} with the mapper's path; {@link JsonFormat} reports all of them. Unknown
 * fields inside a value that cannot carry them, such as a deadline in somebody else's object, are
 * dropped. Immutable and thread-safe.
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
    context.addSerializers(new Writers());
    context.addDeserializers(new Readers());
    context.addKeySerializers(new KeyWriters());
    context.addKeyDeserializers(KeHoachModule::keyReader);
    context.insertAnnotationIntrospector(new RootNames());
  }

  private static @Nullable KeyDeserializer keyReader(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    FormDeserializer<?> form = Bindings.isText(raw) ? Bindings.deserializer(raw) : null;
    return form == null ? null : new KeyForms.Reader(form);
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Bindings.serializer(type.getRawClass());
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    /** Safe because a form is asked for values of its own type only. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      JsonSerializer<?> form = Bindings.isText(raw) ? Bindings.serializer(raw) : null;
      return form == null ? null : new KeyForms.Writer((JsonSerializer<Object>) form);
    }
  }

  /** For mappers that wrap a value in its name: that of the API, not of the class behind it. */
  private static final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
      String name = Bindings.name(type.getRawType());
      return name == null ? null : PropertyName.construct(name);
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Bindings.deserializer(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Bindings.deserializer(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Bindings.deserializer(type) != null;
    }
  }
}
