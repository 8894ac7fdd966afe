package io.github.kehoach.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

/** Settings of mappers as embedders have them, each with its name; any of them go together. */
enum MapperSettings {
  SNAKE_CASE(mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
  UPPER_CAMEL_CASE(
      mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
  KEBAB_CASE(mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)),
  NON_NULL(mapper -> included(mapper, JsonInclude.Include.NON_NULL)),
  NON_EMPTY(mapper -> included(mapper, JsonInclude.Include.NON_EMPTY)),
  NON_DEFAULT(mapper -> included(mapper, JsonInclude.Include.NON_DEFAULT)),
  ALWAYS(mapper -> included(mapper, JsonInclude.Include.ALWAYS)),
  UNKNOWN_FAILS(mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
  UNKNOWN_PASSES(mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
  DATES_AS_TIMESTAMPS(mapper -> mapper.enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
  DATES_AS_TEXT(mapper -> mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
  JAVA_TIME(mapper -> mapper.addModule(new JavaTimeModule())),
  JDK8(mapper -> mapper.addModule(new Jdk8Module())),
  PARAMETER_NAMES(mapper -> mapper.addModule(new ParameterNamesModule())),
  UNKNOWN_ENUMS_ARE_NULL(
      mapper -> mapper.enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)),
  UNKNOWN_ENUMS_ARE_DEFAULT(
      mapper -> mapper.enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)),
  ENUMS_AS_NUMBERS(mapper -> mapper.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)),
  ENUMS_AS_TEXT(
      mapper ->
          mapper
              .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
              .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)),
  ENUMS_IN_LOWER_CASE(mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)),
  SINGLE_VALUES_AS_LISTS(
      mapper -> mapper.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
  SINGLE_LISTS_AS_VALUES(
      mapper ->
          mapper
              .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
              .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
  EMPTY_TEXT_IS_NULL(
      mapper ->
          mapper
              .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
              .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)),
  FIELDS_ONLY(
      mapper ->
          mapper
              .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
              .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)),
  NO_DETECTION(
      mapper ->
          mapper
              .disable(MapperFeature.AUTO_DETECT_GETTERS)
              .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)),
  SORTED(
      mapper ->
          mapper
              .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
              .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
  ANY_CASE(
      mapper ->
          mapper
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)),
  VIEWS(mapper -> mapper.disable(MapperFeature.DEFAULT_VIEW_INCLUSION)),
  BIG_NUMBERS(
      mapper ->
          mapper
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
              .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)),
  PLAIN_NUMBERS(mapper -> mapper.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)),
  NUMBERS_AS_TEXTS(mapper -> mapper.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)),
  ASCII(mapper -> mapper.enable(JsonWriteFeature.ESCAPE_NON_ASCII)),
  LENIENT(
      mapper ->
          mapper
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)),
  STRICT(
      mapper ->
          mapper
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
              .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)),
  FAST_NUMBERS(
      mapper ->
          mapper
              .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
              .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)),
  INDENTED(mapper -> mapper.enable(SerializationFeature.INDENT_OUTPUT)),
  ROOT_NAMES(
      mapper ->
          mapper
              .enable(SerializationFeature.WRAP_ROOT_VALUE)
              .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)),
  VIETNAMESE(
      mapper ->
          mapper
              .defaultLocale(Locale.forLanguageTag("vi-VN"))
              .defaultTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"))),
  TYPES_AS_PROPERTIES(mapper -> typed(mapper, JsonTypeInfo.As.PROPERTY)),
  TYPES_AS_LISTS(mapper -> typed(mapper, JsonTypeInfo.As.WRAPPER_ARRAY));

  @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
  private final Consumer<JsonMapper.Builder> change;

  MapperSettings(Consumer<JsonMapper.Builder> change) {
    this.change = change;
  }

  private static void included(JsonMapper.Builder mapper, JsonInclude.Include what) {
    mapper.defaultPropertyInclusion(JsonInclude.Value.construct(what, what));
  }

  private static void typed(JsonMapper.Builder mapper, JsonTypeInfo.As as) {
    mapper.activateDefaultTyping(
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
        ObjectMapper.DefaultTyping.NON_FINAL,
        as);
  }

  /** A mapper with these settings, our module first or last among its modules. */
  static ObjectMapper mapper(List<MapperSettings> settings, boolean first) {
    JsonMapper.Builder mapper = JsonMapper.builder();
    if (first) {
      mapper.addModule(new KeHoachModule());
    }
    settings.forEach(setting -> setting.change.accept(mapper));
    return first ? mapper.build() : mapper.addModule(new KeHoachModule()).build();
  }
}
