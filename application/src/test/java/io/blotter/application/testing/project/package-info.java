/** Projects in memory, and what each place promises that keeps them. */
@NullMarked
package io.blotter.application.testing.project;

import org.jspecify.annotations.NullMarked;
