/** Pieces of research: what their owners do with them. */
@NullMarked
package io.blotter.application.project;

import org.jspecify.annotations.NullMarked;
