/** Pieces of research. */
@NullMarked
package io.blotter.domain.project;

import org.jspecify.annotations.NullMarked;
