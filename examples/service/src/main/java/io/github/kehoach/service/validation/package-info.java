/**
 * Rules as a constraint of Jakarta Bean Validation: {@link
 * io.github.kehoach.service.validation.SoundPlan} on a plan or a task.
 */
@NullMarked
package io.github.kehoach.service.validation;

import org.jspecify.annotations.NullMarked;
