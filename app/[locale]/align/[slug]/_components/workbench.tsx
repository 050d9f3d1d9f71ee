"use client";

import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { beadsIn } from "#src/domain/alignment/edit/chunks.ts";
import { isDoubtful } from "#src/domain/alignment/edit/doubt.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import { carry, cutSentence } from "#src/domain/alignment/edit/operations.ts";
import { unsavedChange } from "#src/domain/alignment/edit/session.ts";
import { type Splice, withoutSameEnds } from "#src/domain/alignment/edit/splice.ts";
import { ActionBar } from "./action-bar.tsx";
import { DEEDS } from "./actions.ts";
import type { AlignWords } from "./align-words.ts";
import type { Cutting } from "./bead-row.tsx";
import { ChunkList } from "./chunk-list.tsx";
import { ConfidenceStrip } from "./confidence-strip.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { type Lost, LostEdits, lostOf } from "./lost-edits.tsx";
import type { Opened } from "./opened.ts";
import { type Choice, choiceIn, elementOf, firstSentence, settle, standingOf, textOrder } from "./places.ts";
import { askToRealign, sendChange } from "./requests.ts";
import { useSavingFromOutside } from "./save-rows.ts";
import { nextDoubt, STEPS, stepFrom } from "./steps.ts";
import { textReader } from "./text-reader.ts";
import { type Order, TopBar } from "./top-bar.tsx";
import { useDragging } from "./use-dragging.ts";
import { useKeys } from "./use-keys.ts";
import { useSession } from "./use-session.ts";
import styles from "./workbench.module.css";

interface Bench {
  readonly opened: Opened;
  readonly locale: string;
  readonly words: AlignWords;
}

/** Where a text is aligned by hand. One sentence is chosen at a time; what is done is done to it or its row. */
export function Workbench({ opened, locale, words }: Bench) {
  const { alignment, mayEdit } = opened;
  const held = useSession(opened);
  const { session, now } = held;
  const textOf = useMemo(() => textReader(alignment), [alignment]);
  const [cutting, setCutting] = useState<Cutting | null>(null);
  const [lost, setLost] = useState<Lost | null>(() => lostOf(opened.lost, alignment, alignment));
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const chosen = useRef<Choice | null>(null);

  function say(text: string) {
    if (status.current) status.current.textContent = text;
  }

  function choose(choice: Choice | null, focus = true) {
    for (const old of list.current?.querySelectorAll<HTMLElement>("[aria-current]") ?? []) {
      old.removeAttribute("aria-current");
      old.tabIndex = -1;
    }
    chosen.current = choice;
    const element = choice && elementOf(choice);
    if (!element) return;
    element.setAttribute("aria-current", "true");
    element.tabIndex = 0;
    if (!focus) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }

  // The chosen sentence keeps its mark, and the focus after an edit, when its row is drawn anew.
  const keepChosen = useEffectEvent(() => choose(chosen.current, list.current?.dataset.live === ""));
  useLayoutEffect(() => {
    if (session && cutting === null) keepChosen();
  }, [session, cutting]);

  /** Goes to a sentence wherever it stands; the parts above it are drawn first. */
  function goTo(choice: Choice | null) {
    if (choice === null) return;
    const part = held.shown.chunks.findIndex(({ beads }) => standingOf(beads, choice) !== null);
    if (!elementOf(choice)) flushSync(() => setWanted(part + 1));
    choose(choice);
    elementOf(choice)?.scrollIntoView({ block: "center" });
  }

  // A link from the reading page names its row.
  const begin = useEffectEvent(() => {
    const row = alignment.rows.find(({ id }) => `#${id}` === location.hash);
    if (row) goTo(firstSentence(row.beads[0]));
    else choose(firstSentence(alignment.rows[0]?.beads[0]), false);
  });
  useEffect(() => begin(), []);

  /** What is doubted stands at the top; back in the text, what is chosen comes in sight. */
  function order(by: Order) {
    flushSync(() => held.setOrder(by));
    if (by === "text") (chosen.current && elementOf(chosen.current))?.scrollIntoView({ block: "center" });
    else if ((list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView();
  }

  function finish(splice: Splice | null, said: string) {
    if (splice === null || !held.apply(splice)) return say(words.nothing);
    settle(splice.in, chosen);
    say(said);
  }

  function act(name: string) {
    const beads = beadsIn(now().chunks);
    const standing = chosen.current && standingOf(beads, chosen.current);
    if (!standing || !mayEdit || busy) return;
    list.current?.setAttribute("data-live", "");
    if (name === "cut") return cut(standing);
    if (name === "again") return void again(beads, standing.index);
    const deed = DEEDS.find((each) => each.name === name);
    if (deed === undefined) return;
    const outcome = deed.edit(beads, standing);
    if ("why" in outcome) say(words[outcome.why]);
    else finish(outcome.splice, words[outcome.said]);
  }

  function cut({ side, key }: Choice) {
    if (textOf(side, key).includes(" ")) setCutting({ side, key });
    else say(words.oneWord);
  }

  async function again(beads: readonly DraftBead[], index: number) {
    setBusy(true);
    say(words.againRunning);
    const answer = await askToRealign(opened.api, words.failed, beads.slice(index));
    setBusy(false);
    if ("fault" in answer) return say(answer.fault);
    const splice = withoutSameEnds({ out: beads.slice(index), in: answer.value.beads });
    if (splice === null) return say(words.againDone);
    finish(splice, words.againDone);
  }

  /** @returns why it is not saved */
  async function save(): Promise<string | null> {
    const change = unsavedChange(now());
    if (change === null || busy) return null;
    setBusy(true);
    say(words.saving);
    const answer = await sendChange(opened.api, words.failed, change);
    setBusy(false);
    if ("fault" in answer) {
      say(answer.fault);
      return answer.fault;
    }
    const { outcome, alignment: after } = answer.value;
    const before = { ...alignment, rows: now().rows };
    const gone = held.rebase(after.rows, outcome === "saved");
    setLost(lostOf(gone, before, after));
    say(outcome === "saved" ? words.saved : words.changedHeading);
    return outcome === "saved" ? null : words.changedHeading;
  }

  function dismiss() {
    setLost(null);
    choose(chosen.current);
  }

  async function saveAndKeep(): Promise<string | null> {
    const fault = await save();
    await opened.trails.settled();
    return fault;
  }
  useSavingFromOutside(saveAndKeep, busy);

  function doThis(what: "undo" | "redo" | "save" | "keys" | "nextDoubtful") {
    if (what === "save") return void save();
    if (what === "keys") return help.current?.showModal();
    if (what === "nextDoubtful")
      return goTo(
        nextDoubt(
          held.shown.chunks.flatMap(({ beads }) => beads),
          chosen.current,
        ),
      );
    const splice = what === "undo" ? held.undo() : held.redo();
    if (splice === null) return say(what === "undo" ? words.nothingToUndo : words.nothingToRedo);
    settle(splice.in, chosen);
    list.current?.setAttribute("data-live", "");
    say(what === "undo" ? words.wasUndone : words.wasRedone);
  }

  const onDrop = useEffectEvent((from: Choice, to: Choice) => {
    const beads = beadsIn(now().chunks);
    const [source, target] = [standingOf(beads, from), standingOf(beads, to)];
    if (!source || !target || !mayEdit || source.index === target.index) return;
    const low = Math.min(source.index, target.index);
    const run = beads.slice(low, Math.max(source.index, target.index) + 1);
    const places = { from: source.index - low, to: target.index - low, side: from.side, key: from.key };
    chosen.current = from;
    list.current?.setAttribute("data-live", "");
    finish(carry(run, places, textOrder(alignment.paragraphs[from.side])), words.wasMoved);
  });
  useDragging(list, onDrop);

  function onCut(offset: number) {
    const beads = beadsIn(now().chunks);
    const standing = cutting && standingOf(beads, cutting);
    setCutting(null);
    const bead = standing && beads[standing.index];
    finish(bead ? cutSentence(bead, standing.side, standing.at, offset) : null, words.wasCut);
  }

  function pressWithControl(key: string, isShifted: boolean): boolean {
    const what = ({ z: isShifted ? "redo" : "undo", y: "redo", s: "save" } as const)[key.toLowerCase()];
    if (what === undefined || !mayEdit) return false;
    doThis(what);
    return true;
  }

  function press(key: string): boolean {
    if (cutting) {
      if (key === "Escape") setCutting(null);
      return false;
    }
    const step = STEPS[key];
    const deed = DEEDS.find((each) => each.key === key);
    if (step) choose(stepFrom(list.current, chosen.current, step));
    else if (deed) act(deed.name);
    else if (key === "x") act("cut");
    else if (key === "r") act("again");
    else if (key === "n") doThis("nextDoubtful");
    else if (key === "?") doThis("keys");
    else return false;
    return true;
  }
  useKeys(list, { press, pressWithControl });

  const doubtful = useMemo(
    () => session.chunks.reduce((sum, { beads }) => sum + beads.filter(isDoubtful).length, 0),
    [session.chunks],
  );
  const unsaved = useMemo(() => unsavedChange(session)?.marks.length ?? 0, [session]);
  const said = <p ref={status} className={styles.status} role="status" />;
  return (
    <div className={styles.bench} data-unsaved={unsaved}>
      <TopBar
        words={words}
        order={held.order}
        doubtful={doubtful}
        unsaved={unsaved}
        setAside={lost?.splices.length ?? 0}
        canUndo={session.trail.at > 0}
        canRedo={session.trail.at < session.trail.splices.length}
        busy={busy}
        mayEdit={mayEdit}
        onOrder={order}
        onDo={doThis}
      />
      {mayEdit ? null : (
        <p className={styles.readOnly}>
          {words.readOnly} <a href={`/${locale}/sign-in`}>{words.signIn}</a>
        </p>
      )}
      {lost ? (
        <LostEdits
          lost={lost}
          othersWait={unsaved > 0}
          words={words}
          textOf={textOf}
          onGo={goTo}
          onDismiss={dismiss}
        />
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the gaps are buttons, and Enter clicks them */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks of the buttons inside */}
      <div
        ref={list}
        className={styles.list}
        onFocus={({ target }) => {
          const choice = choiceIn(target);
          if (choice && choice.key !== chosen.current?.key) choose(choice, false);
        }}
        onClick={({ target }) => {
          const gap = (target as Element).closest<HTMLElement>("[data-cut]")?.dataset.cut;
          if (gap !== undefined) onCut(Number(gap));
        }}
      >
        <ChunkList shown={held.shown} wanted={wanted} textOf={textOf} words={words} cutting={cutting} />
      </div>
      <ConfidenceStrip
        chunks={session.chunks}
        label={words.strip}
        onJump={(index) => goTo(firstSentence(beadsIn(now().chunks)[index]))}
      />
      {mayEdit ? (
        <ActionBar words={words} busy={busy} onAct={act}>
          {said}
        </ActionBar>
      ) : (
        said
      )}
      <KeysHelp dialog={help} words={words} />
    </div>
  );
}
