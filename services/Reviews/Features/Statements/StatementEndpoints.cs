using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Features.Statements.Documents;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>/api/reviews/statements: one line per slice. A policy guards the collection; a statement is guarded by <see cref="StatementAccess"/> and answers 404 (R17).</summary>
internal static class StatementEndpoints
{
    public const string Route = "/api/reviews/statements";

    public static void MapStatements(this WebApplication app)
    {
        var statements = app.MapGroup(Route).WithTags("Statements").RequireAuthorization();
        BeginStatement.Map(statements);
        ListStatements.Map(statements);

        var statement = statements.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("statement"));
        GetStatement.Map(statement);
        FreezeStatement.Map(statement);
        SettleStatement.Map(statement);
        GetStatementDocument.Map(statement);
    }
}
