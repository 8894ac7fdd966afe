package io.github.kehoach.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row of the result. It is made of texts alone, so that nothing of the library is serialized.
 *
 * @param province name of the folder
 * @param file name of the file in it
 * @param what {@code finding}, {@code due}, {@code status}, {@code problem} (a line or file that
 *     cannot be read)
 * @param name id of the rule; due day; code of the state; code of the problem
 * @param leads who leads the task, as printed or by id; empty for what belongs to no task
 * @param place key of the place for a finding, JSON Pointer in the plan for a due day and a state,
 *     number of the line for a problem
 * @param text what is to be said in Vietnamese; empty for a due day and a state
 * @param line the bad line itself, to be mended and read again; empty for all else
 */
record Said(
    String province,
    String file,
    String what,
    String name,
    List<String> leads,
    String place,
    String text,
    String line) {
  static final StructType SCHEMA =
      new StructType()
          .add("province", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("what", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("leads", DataTypes.createArrayType(DataTypes.StringType))
          .add("place", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("line", DataTypes.StringType);

  Row row() {
    return RowFactory.create(
        province, file, what, name, leads.toArray(String[]::new), place, text, line);
  }
}
