/**
 * The tables: how each type of the model and of the rules stands in JSON, field by field, in the
 * order in which fields are written.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.model.Scalars}: values that are one text
 *   <li>{@link io.github.kehoach.json.model.DocumentForms}, {@link
 *       io.github.kehoach.json.model.AgencyForms}, {@link
 *       io.github.kehoach.json.model.DeadlineForms}, {@link
 *       io.github.kehoach.json.model.IndicatorForms}, {@link
 *       io.github.kehoach.json.model.PlanForms}, {@link io.github.kehoach.json.model.LedgerForms}:
 *       the model
 *   <li>{@link io.github.kehoach.json.model.CheckForms}, {@link
 *       io.github.kehoach.json.model.StatusForms}: what the rules have to say
 *   <li>{@link io.github.kehoach.json.model.LineForms}: lines of streams
 *   <li>{@link io.github.kehoach.json.model.EnvelopeForm}: whole documents, with their format
 *   <li>{@link io.github.kehoach.json.model.Forms}: which class has which form
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.model;

import org.jspecify.annotations.NullMarked;
