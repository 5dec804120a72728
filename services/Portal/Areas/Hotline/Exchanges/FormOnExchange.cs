using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>A form on an exchange.</summary>
internal abstract class FormOnExchange(FormScope scope, HotlineClient hotline) : RecordForm<Exchange>(scope)
{
    protected HotlineClient Hotline => hotline;

    protected string ExchangePath => $"/exchanges/{Id}";

    protected override async Task<Exchange?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await hotline.ReadAsync(Id, cancellationToken);

    protected override long? VersionOf(Exchange record) => record.Version;
}
