package io.github.kehoach.core.agency;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** What kind of body an agency is. A kind that is not in this list is {@link #OTHER}. */
public enum AgencyKind {
  /** Government, ministry or other central body (cơ quan trung ương). */
  CENTRAL,
  /** Committee or body of the Party (cấp ủy, cơ quan đảng). */
  PARTY,
  /** People’s Council (Hội đồng nhân dân). */
  PEOPLES_COUNCIL,
  /** People’s Committee (Ủy ban nhân dân) of any level. */
  PEOPLES_COMMITTEE,
  /** Specialised department of a province (sở, ban, ngành). */
  DEPARTMENT,
  /** Administrative office (văn phòng). */
  OFFICE,
  /** Division inside another agency (phòng, ban chuyên môn). */
  DIVISION,
  /** Inspectorate (thanh tra). */
  INSPECTORATE,
  /** Public security (công an). */
  POLICE,
  /** Local body of a central agency, such as tax or statistics (cơ quan ngành dọc). */
  VERTICAL,
  /** Public service unit (đơn vị sự nghiệp). */
  PUBLIC_SERVICE_UNIT,
  /** Newspaper, broadcaster or portal (cơ quan báo chí). */
  PRESS,
  /** City, district or commune named as a territory (thành phố, huyện, xã). */
  CITY,
  /** Mass organisation or association (đoàn thể, hội). */
  ASSOCIATION,
  /** Enterprise (doanh nghiệp). */
  ENTERPRISE,
  /** Working group or steering committee (tổ công tác, ban chỉ đạo). */
  GROUP,
  /** Any other body. */
  OTHER;

  private final String code = Codes.of(this);

  /**
   * The choice whose code is given.
   *
   * @param code {@code central}, {@code party}, {@code peoplesCouncil}, {@code peoplesCommittee},
   *     {@code department}, {@code office}, {@code division}, {@code inspectorate}, {@code police},
   *     {@code vertical}, {@code publicServiceUnit}, {@code press}, {@code city}, {@code
   *     association}, {@code enterprise}, {@code group}, {@code other}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static AgencyKind parse(String code) {
    return Codes.parse("AgencyKind", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
