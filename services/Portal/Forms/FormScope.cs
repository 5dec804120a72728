using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Forms;

/// <summary>What every form needs of the request that it stands in. Scoped.</summary>
internal sealed class FormScope(KeptForms kept, PageLanguage language, RequestClock clock, IHttpContextAccessor accessor)
{
    public PageLanguage Language => language;

    public DateTimeOffset Now => clock.GetUtcNow();

    public HttpContext Http => accessor.HttpContext!;

    /// <summary>A form under a key of its own.</summary>
    public FormState Fresh() => new() { [FormInputs.Key] = NewKey() };

    /// <summary>What the user sent to this address over an ended session.</summary>
    public Task<FormState?> KeptAsync(CancellationToken cancellationToken) => kept.FindAsync(Http.Request, cancellationToken);

    /// <summary>The form of a page that sends it to an address of its own: as it was typed over an ended session, else a fresh one.</summary>
    public async Task<FormState> OnPageAsync(string place, CancellationToken cancellationToken) =>
        await kept.FindAsync($"{Http.Request.Path}/{place}", cancellationToken) ?? Fresh();

    public string NewKey() => Guid.CreateVersion7(Now).ToString();
}
