using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>A form on no record: it begins one, or asks for something.</summary>
internal abstract class PlainForm(FormScope scope) : RecordForm<PlainForm.NoRecord>(scope)
{
    protected sealed override Task<NoRecord?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Task.FromResult<NoRecord?>(NoRecord.Instance);

    /// <summary>Nothing to load.</summary>
    internal sealed class NoRecord
    {
        public static readonly NoRecord Instance = new();
    }
}
