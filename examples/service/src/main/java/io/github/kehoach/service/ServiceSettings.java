package io.github.kehoach.service;

import io.github.kehoach.json.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be set, as {@code kehoach.…}.
 *
 * @param largestDocument of a request that is one document
 * @param largestRecord of a line in a stream
 * @param yearsOfDueDays for so many years after a plan's own its due days are kept; 0 to 50
 */
@ConfigurationProperties("kehoach")
public record ServiceSettings(
    @DefaultValue("8MB") DataSize largestDocument,
    @DefaultValue("1MB") DataSize largestRecord,
    @DefaultValue("10") int yearsOfDueDays) {

  /** How much of a document is read before it is refused. */
  public Limits ofDocuments() {
    return within(largestDocument);
  }

  /** How much of a record is read before it is passed over. */
  public Limits ofRecords() {
    return within(largestRecord);
  }

  private static Limits within(DataSize most) {
    return Limits.standard().bytes(Math.toIntExact(most.toBytes())).problems(100);
  }
}
