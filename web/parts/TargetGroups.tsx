import type {
  PlacedTarget,
  TargetGroup,
  TargetPlace,
  TargetRow,
} from '../../src/explorer/targets/placeTargets.ts';
import { PairBars } from '../charts/PairBars.tsx';
import type { TargetsProps } from '../props.ts';
import { targetsWords } from '../words/targets.ts';
import { words } from '../words.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';
import { parsedTarget, quantity } from './parsedTarget.ts';
import { Said } from './RelatedList.tsx';

/** Targets by plan, in each by what they are set for, with a way to each at the start. */
export function TargetGroups(props: TargetsProps) {
  const { language, groups } = props;
  const says = targetsWords[language];
  const plans = new Map(groups.map(({ place }) => [place.plan.id, place.plan]));
  return (
    <>
      {[...plans.values()].map(plan => {
        const own = groups.filter(({ place }) => place.plan.id === plan.id);
        return (
          <section key={plan.id} className="plan-targets">
            <h2>
              <EntityLink {...props} entity={plan} />
            </h2>
            {own.length > 1 && (
              <nav
                className="sides"
                aria-label={`${says.places}${words[language].colon}${nameIn(plan, language)}`}
              >
                {own.map(({ place, rows }) => (
                  <a key={place.id} href={`#${anchorOf(place)}`}>
                    <PlaceName {...props} place={place} /> <span className="count">{rows.length}</span>
                  </a>
                ))}
              </nav>
            )}
            {own.map(group => (
              <Group key={group.place.id} {...props} group={group} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function anchorOf({ id }: TargetPlace): string {
  return `for-${id}`;
}

function PlaceName({ place, ...props }: TargetsProps & { readonly place: TargetPlace }) {
  const { language } = props;
  if (place.is === 'plan') return <span>{targetsWords[language].wholePlan}</span>;
  const name = nameIn(place, props.language);
  return <span lang={language === 'en' && isChinese(name) ? 'zh-CN' : undefined}>{name}</span>;
}

function Group({ group, ...props }: TargetsProps & { readonly group: TargetGroup }) {
  const { language, years } = props;
  const { place, rows } = group;
  const says = targetsWords[language];
  const hasOther = rows.some(({ other }) => other.length > 0);
  const sides = (['early', 'late'] as const).filter(side => years[side] !== null);
  return (
    <section id={anchorOf(place)} className="group">
      <h3>
        {place.is === 'plan' ? (
          says.wholePlan
        ) : (
          <>
            <EntityLink {...props} entity={place} /> <small>{says.sorts[place.is]}</small>
          </>
        )}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which the keyboard can do when it has the focus. */}
      <section className="scroll board" tabIndex={0} aria-label={nameIn(place, props.language)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{says.indicator}</th>
              {sides.map(side => (
                <th key={side} scope="col">
                  {years[side]}
                </th>
              ))}
              {hasOther && <th scope="col">{says.otherYears}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.indicator?.id ?? [...row.early, ...row.late, ...row.other][0]!.target.id}>
                <th scope="row">
                  <RowHead {...props} row={row} />
                </th>
                {sides.map(side => (
                  <td key={side}>
                    <Cell {...props} placed={row[side]} elsewhere={row.elsewhere[side]} />
                  </td>
                ))}
                {hasOther && (
                  <td>
                    {row.other.map(placed => (
                      <PlacedCell key={placed.target.id} {...props} placed={placed} isYearSaid />
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function RowHead({ row, ...props }: TargetsProps & { readonly row: TargetRow }) {
  const { language, years } = props;
  const { indicator, pair } = row;
  const says = targetsWords[language];
  if (!indicator) return <span className="missing">{words[language].notStated}</span>;
  const bars = pair && [
    { label: String(years.early), value: pair.early, said: quantity(pair.early, pair.unit) },
    { label: String(years.late), value: pair.late, said: quantity(pair.late, pair.unit) },
  ];
  return (
    <>
      <EntityLink {...props} entity={indicator} />
      {bars && (
        <figure>
          <PairBars
            bars={bars}
            title={bars.map(({ label, said }) => `${label}${words[language].colon}${said}`).join(' · ')}
          />
          <figcaption className="note">
            {says.pairNote} {pair.isOpen && says.pairOpen}
          </figcaption>
        </figure>
      )}
    </>
  );
}

function Cell({
  placed,
  elsewhere,
  ...props
}: TargetsProps & { readonly placed: readonly PlacedTarget[]; readonly elsewhere: readonly TargetPlace[] }) {
  const says = targetsWords[props.language];
  if (placed.length > 0) return placed.map(one => <PlacedCell key={one.target.id} {...props} placed={one} />);
  return (
    <span className="missing">
      {says.noTarget}
      {elsewhere.length > 0 && (
        <>
          {words[props.language].colon}
          {says.elsewhere}{' '}
          {elsewhere.map(place => (
            <a key={place.id} href={`#${anchorOf(place)}`}>
              <PlaceName {...props} place={place} />
            </a>
          ))}
        </>
      )}
    </span>
  );
}

function PlacedCell({
  placed,
  isYearSaid = false,
  ...props
}: TargetsProps & { readonly placed: PlacedTarget; readonly isYearSaid?: boolean }) {
  const { language, meanings } = props;
  const { target, isInferred, reason } = placed;
  const { year, valueText, ambiguity, note, citations } = target;
  const says = targetsWords[language];
  const ownInferred = target.assertion === 'INFERRED';
  return (
    <div className={isInferred || ownInferred ? 'target inferred' : 'target'}>
      <p>
        <a
          className="words"
          href={entityHref(props, target.id)}
          lang={isChinese(valueText) ? 'zh-CN' : undefined}
        >
          {valueText}
        </a>
        {isYearSaid && <span className="note"> {year === null ? says.undated : says.inYear(year)}</span>}
        {ownInferred && <span className="badge">{words[language].inferred}</span>}
      </p>
      <p className="parsed">
        {parsedTarget(target, meanings, language).map((part, i) => (
          <span key={part} lang={language === 'en' && isChinese(part) ? 'zh-CN' : undefined}>
            {i > 0 && ' · '}
            {part}
          </span>
        ))}
      </p>
      {ambiguity && (
        <p className="ambiguity">{<Said language={language} label={`※ ${says.open}`} text={ambiguity} />}</p>
      )}
      {note && <Said language={language} label={words[language].note} text={note} />}
      {ownInferred && target.reason && (
        <Said language={language} label={words[language].reason} text={target.reason} />
      )}
      {isInferred && (
        <details>
          <summary>
            <span className="badge">{words[language].inferred}</span> {says.placeInferred}
          </summary>
          {reason && <Said language={language} label={words[language].reason} text={reason} />}
        </details>
      )}
      <FoldedQuotes {...props} citations={citations} />
    </div>
  );
}
