import type { RelatedGroup } from '../../src/entity/related.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { EntityNames } from '../parts/EntityNames.tsx';
import { EntityNetwork } from '../parts/EntityNetwork.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, sourceHref, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { isChinese } from '../parts/isChinese.ts';
import { QueryText } from '../parts/QueryText.tsx';
import { Quotes } from '../parts/Quotes.tsx';
import { GroupName, GroupNote, RelatedList, Said } from '../parts/RelatedList.tsx';
import type { EntityProps } from '../props.ts';
import { words } from '../words.ts';

/** An entity: what it holds, what it rests on, and what it is related to, each relation with the words of its source. */
export function EntityPage(props: EntityProps) {
  const { language, description, groups, network, document, citation, shape } = props;
  const says = words[language];
  return (
    <Frame {...props}>
      <EntityNames {...props} />
      {props.kind === 'Source' && (
        <p className="ways">
          <a href={sourceHref(props, props.id)}>{says.sourcePage}</a>
        </p>
      )}
      {description && (
        <p className="lead" lang={isChinese(description) ? 'zh-CN' : 'en'}>
          {description}
        </p>
      )}
      <section className="panel" aria-label={says.facts}>
        <Facts {...props} />
      </section>
      <section id="evidence">
        <h2>{says.ownEvidence}</h2>
        <OwnEvidence {...props} />
      </section>
      <h2 id="relations">{says.relations}</h2>
      {groups.length === 0 && <p className="note">{says.noRelations}</p>}
      {groups.length > 1 && (
        <nav className="sides" aria-label={says.relations}>
          {groups.map(group => (
            <a key={anchorOf(group)} href={`#${anchorOf(group)}`}>
              <GroupName {...props} group={group} />
            </a>
          ))}
        </nav>
      )}
      <InferredSwitch
        {...props}
        isAny={groups.some(
          ({ items, total }) => items.length < total || items.some(({ isInferred }) => isInferred),
        )}
      />
      {network.shown > 0 && <EntityNetwork {...props} />}
      {groups.map(group => (
        <section key={anchorOf(group)} id={anchorOf(group)} className="group">
          <h3>
            <GroupName {...props} group={group} />
          </h3>
          <GroupNote language={language} group={group} />
          <RelatedList {...props} items={group.items} />
          {group.items.length < group.total && group.isList && (
            <p className="more">
              <a href={hrefOf(props, props.path, withParameter(props.query, '_group', group.field))}>
                {says.allOf(group.total)}
              </a>
            </p>
          )}
        </section>
      ))}
      <section className="takeaway">
        <h2>{says.citeEntity}</h2>
        {(['gbt', 'apa'] as const).map(style => (
          <div key={style}>
            <h3>
              {says.styles[style]} <CopyButton language={language} text={citation[style]} />
            </h3>
            <p className="citation lines">{citation[style]}</p>
          </div>
        ))}
      </section>
      {shape === 'page' && <QueryText language={language} query={document} />}
    </Frame>
  );
}

function anchorOf({ field }: RelatedGroup): string {
  return `group-${field}`;
}

function OwnEvidence(props: EntityProps) {
  const { language, statement } = props;
  const { assertion, reason, note, citations } = statement;
  const says = words[language];
  return (
    <div className={assertion === 'INFERRED' ? 'own inferred' : 'own'}>
      <p>
        {assertion === 'INFERRED' && <span className="badge">{says.inferred}</span>}
        {assertion === 'EXPLICIT' && says.explicitlyStated}
        {assertion === null && <span className="note">{says.noAssertion}</span>}
      </p>
      {reason && <Said language={language} label={says.reason} text={reason} />}
      {note && <Said language={language} label={says.note} text={note} />}
      <Quotes {...props} citations={citations} />
    </div>
  );
}
