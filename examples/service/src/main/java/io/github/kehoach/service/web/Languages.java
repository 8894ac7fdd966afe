package io.github.kehoach.service.web;

import io.github.kehoach.core.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an answer: Vietnamese or English as Accept-Language prefers, and Vietnamese where
 * it names neither or cannot be read.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

  /** That of the request at hand. */
  public static Language current() {
    return Language.of(LocaleContextHolder.getLocale());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    Locale best = asked == null ? null : lookup(asked);
    return best == null ? VIETNAMESE : best;
  }

  private static @Nullable Locale lookup(String asked) {
    try {
      return Locale.lookup(LanguageRange.parse(asked), SPOKEN);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  /** Not supported: the language goes with the request. */
  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language goes with Accept-Language");
  }
}
