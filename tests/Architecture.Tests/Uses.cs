using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Cooperation.Architecture.Tests;

/// <summary>What a type uses, read from its compiled form: signatures, fields, attributes and the code of its methods, compiler-made parts included.</summary>
internal static class Uses
{
    public static IEnumerable<TypeReference> TypesUsedBy(TypeDefinition type)
    {
        var used = new List<TypeReference?> { type.BaseType };
        used.AddRange(type.Interfaces.Select(implemented => implemented.InterfaceType));
        used.AddRange(type.Fields.Select(field => field.FieldType));
        used.AddRange(type.CustomAttributes.Select(attribute => attribute.AttributeType));
        foreach (var method in type.Methods)
        {
            used.Add(method.ReturnType);
            used.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            used.AddRange(method.CustomAttributes.Select(attribute => attribute.AttributeType));
            used.AddRange(CallsOf(method).Select(call => call.DeclaringType));
            used.AddRange(method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : []);
        }

        used.AddRange(type.NestedTypes.Where(nested => nested.Name.StartsWith('<')).SelectMany(TypesUsedBy));
        return used.OfType<TypeReference>().SelectMany(Unwrap);
    }

    /// <summary>Every method that the methods of this type call.</summary>
    public static IEnumerable<MethodReference> CallsOf(TypeDefinition type) => type.Methods.SelectMany(CallsOf);

    private static IEnumerable<MethodReference> CallsOf(MethodDefinition method) =>
        method.HasBody
            ? method
                .Body.Instructions.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Call)
                .Select(instruction => instruction.Operand)
                .OfType<MethodReference>()
            : [];

    private static IEnumerable<TypeReference> Unwrap(TypeReference type) =>
        type is GenericInstanceType generic
            ? generic.GenericArguments.SelectMany(Unwrap).Append(generic.ElementType)
            : [type.GetElementType()];
}
