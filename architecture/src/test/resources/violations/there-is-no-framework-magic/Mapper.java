package org.mapstruct;

public @interface Mapper {}
