"use client";

import { useEffect, useState } from "react";
import { isAtLeast, myRole } from "../../../../_components/my-role.ts";

/** The way to the form, for those who may edit terms. */
export function EditLink({ href, name }: { readonly href: string; readonly name: string }) {
  const [mayEdit, setMayEdit] = useState(false);
  useEffect(() => {
    myRole().then((role) => setMayEdit(isAtLeast(role, "editor")));
  }, []);
  return mayEdit ? <a href={href}>{name}</a> : null;
}
