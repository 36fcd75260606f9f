import { ComingHeading } from '../../parts/ComingHeading';

const rows = ['38%', '52%', '44%', '47%'];

/** The shape of a unit's page while it comes, so that nothing moves when it is there. */
export function UnitWaiting() {
  return (
    <div className="unitwaiting" role="status" aria-busy="true">
      <ComingHeading />
      <div className="phead">
        <span className="sk" style={{ width: '18rem' }} />
        <span className="sk title" />
        <span className="sk" style={{ width: '24rem' }} />
        <span className="sk tabsline" />
      </div>
      <div className="pbody">
        <div className="card in stack">
          {rows.map((width) => (
            <span key={width} className="sk" style={{ width }} />
          ))}
        </div>
        <div className="cols">
          {[0, 1].map((column) => (
            <div key={column} className="card in stack">
              {rows.map((width) => (
                <span key={width} className="sk" style={{ width }} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
