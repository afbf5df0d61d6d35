/**
 * Taking over catalogues that others keep as tables: what each row means, what is wrong with it,
 * and what it changes.
 */
@NullMarked
package io.blotter.application.imports;

import org.jspecify.annotations.NullMarked;
