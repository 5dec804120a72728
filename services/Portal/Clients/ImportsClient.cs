using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Imports of old logs at Hotline.</summary>
internal sealed class ImportsClient(HttpClient client)
{
    private const string Service = "hotline";
    private const string Imports = "api/hotline/imports";

    /// <summary>A file of 25 MB takes its time on a slow line; Hotline then waits a little itself, because most logs are checked meanwhile.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public Task<IReadOnlyList<Import>> ListAsync(CancellationToken cancellationToken) =>
        client.GetAsync<IReadOnlyList<Import>>(Service, Imports, cancellationToken);

    public Task<Import> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Import>(Service, $"{Imports}/{id}", cancellationToken);

    public Task<RowProblems> ProblemsAsync(Guid id, int after, CancellationToken cancellationToken) =>
        client.GetAsync<RowProblems>(Service, FormattableString.Invariant($"{Imports}/{id}/problems?after={after}"), cancellationToken);

    public Task<LogColumns> ColumnsAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<LogColumns>(Service, $"{Imports}/{id}/columns", cancellationToken);

    /// <summary>The empty log; its body is read as Hotline writes it.</summary>
    public async Task<HttpResponseMessage> TemplateAsync(string format, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Imports}/template?format={Uri.EscapeDataString(format)}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends a file while it is still being received; it is checked and waits to be started.</summary>
    public async Task<Guid> SendAsync(SentFile file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { file.AsPart() };
        using var request = new HttpRequestMessage(HttpMethod.Post, Imports + "?hold=true") { Content = form };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return (await ServiceAnswers.ReadAsync<Import>(Service, answer, cancellationToken)).Id;
    }

    public Task RemapAsync(Guid id, string mapping, CancellationToken cancellationToken) =>
        StepAsync(HttpMethod.Post, $"{id}/mapping", JsonContent.Create(new { mapping }), cancellationToken);

    public Task StartAsync(Guid id, CancellationToken cancellationToken) =>
        StepAsync(HttpMethod.Post, $"{id}/start", content: null, cancellationToken);

    public Task ContinueAsync(Guid id, CancellationToken cancellationToken) =>
        StepAsync(HttpMethod.Post, $"{id}/continuation", content: null, cancellationToken);

    public Task CancelAsync(Guid id, CancellationToken cancellationToken) =>
        StepAsync(HttpMethod.Delete, $"{id}", content: null, cancellationToken);

    private async Task StepAsync(HttpMethod method, string step, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{Imports}/{step}") { Content = content };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}
