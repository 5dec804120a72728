namespace Cooperation.Portal.Clients;

/// <summary>Lists of Agreements as files; passed on as they come.</summary>
internal sealed class AgreementListsClient(HttpClient client)
{
    private const string Service = "agreements";

    /// <summary>A list (<c>instruments</c>, <c>activities</c>) as a file; its body is read as Agreements writes it.</summary>
    public async Task<HttpResponseMessage> ExportAsync(string list, string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/agreements/{list}/export{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }
}
