using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>A form that is opened and sent.</summary>
internal interface IRecordForm
{
    Task<IResult> OpenAsync(CancellationToken cancellationToken);

    Task<IResult> TakeAsync(FormState form, CancellationToken cancellationToken);
}
