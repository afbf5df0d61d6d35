/** The job slice's statements. */
@NullMarked
package io.blotter.persistence.job;

import org.jspecify.annotations.NullMarked;
