package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/**
 * What the reader of workbooks does not tell: the size of the parts, and which cells are merged.
 */
final class XlsxParts {
  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_AREAS = 5_000;
  private static final Text TOO_LARGE =
      new Text(
          "Tệp Excel giải nén ra quá lớn. Hãy tách bảng, hoặc bỏ hình và định dạng thừa.",
          "The Excel file is too large once unpacked. Split the table, or take out pictures.");

  private XlsxParts() {}

  /** Unpacks once and counts, so that a small file cannot fill the memory. */
  static void refuseIfTooLarge(byte[] file) {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (ZipFile zip = open(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES) {
              throw new UnusableTableException(TOO_LARGE);
            }
          }
        }
      }
    } catch (IOException damaged) {
      // The reader of workbooks says so in its own words.
    }
  }

  /** The merged cells of each sheet, by the id that the workbook gives it. */
  static Map<String, List<MergedCells>> mergedCells(byte[] file) throws IOException {
    Map<String, List<MergedCells>> byPart = new HashMap<>();
    Map<String, String> idByPart = new HashMap<>();
    try (ZipFile zip = open(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName();
        try (InputStream part = zip.getInputStream(entry)) {
          if (name.equals("xl/_rels/workbook.xml.rels")) {
            relations(part, idByPart);
          } else if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            byPart.put(name.substring("xl/".length()), areas(part));
          }
        }
      }
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
    Map<String, List<MergedCells>> byId = new HashMap<>();
    byPart.forEach((part, areas) -> byId.put(idByPart.getOrDefault(part, part), areas));
    return byId;
  }

  private static ZipFile open(byte[] file) throws IOException {
    return ZipFile.builder().setByteArray(file).get();
  }

  private static void relations(InputStream part, Map<String, String> idByPart)
      throws XMLStreamException {
    XMLStreamReader xml = reader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = xml.getAttributeValue(null, "Target");
        String id = xml.getAttributeValue(null, "Id");
        if (target != null && id != null) {
          idByPart.put(target.replaceFirst("^/?xl/", ""), id);
        }
      }
    }
  }

  private static List<MergedCells> areas(InputStream part) throws XMLStreamException {
    List<MergedCells> areas = new ArrayList<>();
    XMLStreamReader xml = reader(part);
    while (xml.hasNext() && areas.size() < MOST_AREAS) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
        String area = xml.getAttributeValue(null, "ref");
        if (area != null && area.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) {
          areas.add(new MergedCells(CellRangeAddress.valueOf(area)));
        }
      }
    }
    return areas;
  }

  /** Knows no entities and asks for no other file. */
  private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(part);
  }
}
