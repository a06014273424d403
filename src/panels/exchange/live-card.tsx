import { type ReactNode, useId, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { isRoomName, type LiveState } from '../../domain/work/live.ts';
import { totalsOf } from '../../domain/work/merge-account.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Changes, Undone } from './changes.tsx';

const words = EXCHANGE.live;

/** Working live, only where the host of the app has a server for it. */
export function LiveCard(): ReactNode {
  const origin = useApp((s) => s.deps.liveOrigin);
  const live = useApp((s) => s.live);
  const leave = useApp((s) => s.leaveLive);
  if (origin === null) return null;
  const host = new URL(origin).host;
  return (
    <Card title={words.title}>
      <p className="t2">{words.what(host)}</p>
      {live.kind === 'off' ? (
        <Join />
      ) : (
        <>
          <p role="status">{live.connected ? liveWords(live) : words.looking(host)}</p>
          <Undone account={live.account} />
          {live.account.added.length > 0 && <Changes account={live.account} />}
          <div className="exchange__acts">
            <Button onPress={leave}>{words.leave}</Button>
          </div>
        </>
      )}
    </Card>
  );
}

function liveWords({ room, account }: Extract<LiveState, { kind: 'on' }>): string {
  const { added, refused } = totalsOf(account);
  return words.on(room, added, refused);
}

function Join(): ReactNode {
  const join = useApp((s) => s.joinLive);
  const [room, setRoom] = useState('');
  const id = useId();
  return (
    <form
      className="exchange__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRoomName(room)) void join(room);
      }}
    >
      <div className="exchange__field">
        <label htmlFor={id}>{words.room}</label>
        <input
          id={id}
          className="line"
          value={room}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setRoom(event.target.value)}
        />
        <small>{words.roomHint}</small>
      </div>
      <div className="exchange__acts">
        <Button type="submit" isDisabled={!isRoomName(room)}>
          {words.join}
        </Button>
      </div>
    </form>
  );
}
