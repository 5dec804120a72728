namespace Cooperation.Portal.Clients;

/// <summary>Files of exchanges at Hotline, passed on as they come.</summary>
internal sealed class AttachmentsClient(HttpClient client)
{
    private const string Service = "hotline";

    /// <summary>A file of 25 MB takes its time on a slow line.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Sends a file while it is still being received.</summary>
    public async Task AddAsync(Guid exchange, SentFile file, bool personal, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { { new StringContent(personal ? "true" : "false"), "personal" }, file.AsPart() };
        using var request = new HttpRequestMessage(HttpMethod.Post, Of(exchange)) { Content = form };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>The file, to be kept or to be looked at; its body is read as Hotline writes it.</summary>
    public async Task<HttpResponseMessage> OpenAsync(Guid exchange, Guid attachment, bool preview, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(exchange)}/{attachment}{(preview ? "/preview" : "")}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The record sheet as DOCX or PDF.</summary>
    public async Task<HttpResponseMessage> PaperAsync(Guid exchange, string format, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"api/hotline/exchanges/{exchange}/paper?format={Uri.EscapeDataString(format)}"
        );
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(Guid exchange) => $"api/hotline/exchanges/{exchange}/attachments";
}
