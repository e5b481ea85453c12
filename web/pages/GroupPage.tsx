import { EntityNames } from '../parts/EntityNames.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { QueryText } from '../parts/QueryText.tsx';
import { GroupName, GroupNote, RelatedList } from '../parts/RelatedList.tsx';
import type { GroupProps } from '../props.ts';
import { words } from '../words.ts';

/** A page of what an entity is related to over one of its fields. */
export function GroupPage(props: GroupProps) {
  const { language, group, next, path, query } = props;
  const says = words[language];
  const at = (cursor: string | null) => hrefOf(props, path, withParameter(query, '_after', cursor));
  const whole = withParameter(withParameter(query, '_after', null), '_group', null);
  const isStart = !new URLSearchParams(query).get('_after');
  return (
    <Frame {...props}>
      <EntityNames {...props} />
      <p className="ways">
        <a href={hrefOf(props, path, whole)}>{says.wholeEntity}</a>
      </p>
      <section className="group">
        <h2>
          <GroupName {...props} group={group} />
        </h2>
        <GroupNote language={language} group={group} />
        <InferredSwitch
          {...props}
          isAny={group.items.length < group.total || group.items.some(({ isInferred }) => isInferred)}
        />
        <RelatedList {...props} items={group.items} />
        {group.items.length < group.total && (
          <nav className="ways" aria-label={says.pages}>
            <span className="note">{says.onThisPage(group.items.length, group.total)}</span>
            {!isStart && <a href={at(null)}>{says.fromStart}</a>}
            {next && (
              <a rel="next" href={at(next)}>
                {says.nextPage}
              </a>
            )}
          </nav>
        )}
      </section>
      <QueryText language={language} query={props.document} />
    </Frame>
  );
}
